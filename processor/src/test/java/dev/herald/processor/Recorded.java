package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.history.LineHistory;
import dev.herald.history.tool.HistoryTool;
import dev.herald.history.tool.Report;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import dev.herald.schema.PayloadSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Records what definitions declare, as a user does. */
final class Recorded {
    private static final String SHAPES = "META-INF/herald/";

    private Recorded() {}

    /** The history of a case: what {@code old}, and after it {@code old2}, has is released, what {@code recorded} has is not. */
    static Path of(Path folder, Path temporary) throws IOException {
        Path history = Files.createDirectories(temporary.resolve("src/main/notifications"));
        for (String step : List.of("old", "old2", "recorded")) {
            if (Files.isDirectory(folder.resolve(step))) {
                Path classes = classes(folder.resolve(step), temporary.resolve(step));
                run("record", classes, history);
                if (!step.equals("recorded")) {
                    run("release", classes, history);
                }
            }
        }
        return history;
    }

    /** Records what is declared now, in a project with a history. */
    static void record(Path sources, Path project) throws IOException {
        run("record", classes(sources, project.resolve("classes")), project.resolve("src/main/notifications"));
    }

    private static Path classes(Path sources, Path classes) throws IOException {
        Compilation compilation = Javac.onClassPath().compile(Sources.in(sources));
        assertThat(compilation.errors()).isEmpty();
        for (Map.Entry<String, byte[]> file : compilation.output().entrySet()) {
            if (file.getKey().startsWith(SHAPES)) {
                Files.createDirectories(classes.resolve(file.getKey()).getParent());
                Files.write(classes.resolve(file.getKey()), file.getValue());
            }
        }
        return classes;
    }

    private static void run(String command, Path classes, Path history) {
        Report report =
                HistoryTool.run(List.of(command, "--classes", classes.toString(), "--history", history.toString()));
        assertThat(report.exitCode()).as(report.text()).isZero();
    }

    /** The payloads that a compilation declared. */
    static List<PayloadSchema> payloads(Compilation compilation) {
        return compilation.output().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(SHAPES) && !file.getKey().startsWith(SHAPES + "topics/"))
                .map(file -> LineHistory.parse(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
                .filter(line -> line.lastReleased().isEmpty())
                .map(LineHistory::head)
                .toList();
    }

    /** The texts of all files below a folder, by their paths. */
    static Map<String, String> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void replace(Path folder, Path by) throws IOException {
        if (Files.isDirectory(folder)) {
            for (String file : files(folder).keySet()) {
                Files.delete(folder.resolve(file));
            }
        }
        for (Map.Entry<String, String> file : files(by).entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
