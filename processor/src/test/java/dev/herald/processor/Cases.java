package dev.herald.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders with definitions: one folder, one case. */
final class Cases {
    /** Definitions without a fault; {@code expected} below a case holds what some generated files must look like. */
    static final Path GOOD = Path.of("src/test/resources/good");

    /** Wrong definitions: the name of a folder is that of a rule, or begins with it and a dot. */
    static final Path BAD = Path.of("src/test/resources/bad");

    /** Users of good definitions, which are run. */
    static final Path RUN = Path.of("src/test/resources/run");

    /** Changes of definitions: the name of a folder is the id of a rule, or begins with it and a dot. */
    static final Path EVOLUTION = Path.of("src/test/resources/evolution");

    private Cases() {}

    /** All cases in a folder; with {@code -Dherald.cases} some of them, for whoever works on them. */
    static List<Path> in(Path folder) {
        List<String> some = List.of(System.getProperty("herald.cases", "").split(","));
        return list(folder)
                .filter(Files::isDirectory)
                .filter(each ->
                        some.contains("") || some.contains(each.getFileName().toString()))
                .toList();
    }

    /** The rule that a folder of wrong definitions is named after. */
    static String rule(Path folder) {
        return folder.getFileName().toString().split("\\.", 2)[0];
    }

    /** Whether what is expected is to be written anew, in place of being compared. */
    static boolean rewrite() {
        return "rewrite".equals(System.getProperty("herald.golden"));
    }

    /** The files right in a folder; none if it does not exist. */
    static List<Path> files(Path folder) {
        return list(folder).filter(Files::isRegularFile).toList();
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.exists(folder)) {
            return Stream.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
