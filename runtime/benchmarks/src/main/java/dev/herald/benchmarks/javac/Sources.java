package dev.herald.benchmarks.javac;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Interfaces of twenty fields, alike but for what a processor wants to see on them. */
final class Sources {
    private static final List<String> TYPES = List.of(
            "java.util.UUID",
            "String",
            "java.util.Optional<String>",
            "java.time.Instant",
            "java.util.Optional<java.time.Instant>",
            "boolean",
            "int",
            "long",
            "java.util.List<String>",
            "java.util.Map<String, String>");
    private static final int FIELDS = 20;

    private Sources() {}

    /** Definitions of payloads, {@code shop.Thing0Definition} and so on. */
    static void definitions(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write(
                    folder,
                    "Thing%dDefinition".formatted(i),
                    "@dev.herald.annotation.Payload(namespace = \"shop\", name = \"Thing%dPayload\", version = \"1.0\")"
                            .formatted(i));
        }
    }

    /** The same for Immutables. */
    static void immutables(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            write(folder, "Thing%d".formatted(i), "@org.immutables.value.Value.Immutable");
        }
    }

    private static void write(Path folder, String name, String annotation) throws IOException {
        StringBuilder text = new StringBuilder("package shop;\n\n/** A thing. */\n")
                .append(annotation)
                .append("\npublic interface ")
                .append(name)
                .append(" {\n");
        for (int field = 0; field < FIELDS; field++) {
            text.append("    ")
                    .append(TYPES.get(field % TYPES.size()))
                    .append(" fieldNumber")
                    .append(field)
                    .append("();\n");
        }
        Path file = folder.resolve("shop").resolve(name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.append("}\n"));
    }

    /** All files below a folder that end like this. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /** How large all files below a folder are that end like this, in kB. */
    static double kilobytes(Path folder, String ending) throws IOException {
        return files(folder, ending).stream().mapToLong(Sources::size).sum() / 1024.0;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
