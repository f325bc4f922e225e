package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A project on disk, as the compiler would have left it. */
final class Project {
    private final Path root;

    Project(Path root) {
        this.root = root;
        declares();
    }

    /** A payload whose fields are a required uuid and what is given: name, type, since. */
    static PayloadSchema volume(String version, String... fields) {
        return payload("VolumePayload", version, fields);
    }

    static PayloadSchema payload(String name, String version, String... fields) {
        PayloadSchema.Builder schema =
                PayloadSchema.of("storage", name, version).field("uuid", "uuid", version.replaceAll("\\..*", ".0"));
        for (int i = 0; i < fields.length; i += 3) {
            schema.field(fields[i], fields[i + 1], fields[i + 2]);
        }
        return schema.build();
    }

    Path classes() {
        return root.resolve("target/classes");
    }

    HistoryFolder history() {
        return HistoryFolder.at(root.resolve("src/main/notifications"));
    }

    Path file(String name, int macro) {
        return history().file(new PayloadName("storage", name), macro);
    }

    String text(Path file) {
        return Project.<String>io(() -> Files.readString(file));
    }

    void write(Path file, String text) {
        io(() -> {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        });
    }

    /** Compiles anew: from now on these payloads are declared, and no others. */
    Project declares(PayloadSchema... payloads) {
        delete(classes());
        io(() -> Files.createDirectories(classes()));
        for (PayloadSchema each : payloads) {
            write(shape(classes(), each), LineHistory.of(each).canonicalText());
        }
        return this;
    }

    Project declares(TopicHistory topic) {
        write(classes().resolve("META-INF/herald/topics/" + topic.name() + ".json"), topic.canonicalText());
        return this;
    }

    /** The jar of what is declared now. */
    Path jar(String name) {
        Path jar = root.resolve(name);
        return io(() -> {
            try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
                for (Path file : files(classes())) {
                    Path inside = zip.getPath(classes().relativize(file).toString());
                    Files.createDirectories(inside.toAbsolutePath().getParent());
                    Files.copy(file, inside);
                }
            }
            return jar;
        });
    }

    /** Runs the tool on this project. */
    Report run(String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--classes", classes().toString()));
        return HistoryTool.run(arguments);
    }

    /** Everything under the project but what is compiled, with its text. */
    List<String> sources() {
        return files(root.resolve("src")).stream()
                .map(file -> file + "\n" + text(file))
                .toList();
    }

    private static Path shape(Path classes, PayloadSchema schema) {
        return classes.resolve(
                "META-INF/herald/" + schema.name() + "/" + schema.version().macro() + ".json");
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        return io(() -> {
            try (var paths = Files.walk(folder)) {
                return paths.filter(Files::isRegularFile).sorted().toList();
            }
        });
    }

    static void delete(Path folder) {
        for (Path file : files(folder)) {
            io(() -> {
                Files.delete(file);
                return file;
            });
        }
    }

    private interface Io<T> {
        T get() throws IOException;
    }

    private static <T> T io(Io<T> work) {
        try {
            return work.get();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
