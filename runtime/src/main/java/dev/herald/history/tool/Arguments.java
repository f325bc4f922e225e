package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import dev.herald.schema.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command was called with.
 *
 * @param options the values of the options, by name
 * @param words the rest, in its order
 */
record Arguments(Map<String, String> options, List<String> words) {
    private static final List<String> USUAL_CLASSES = List.of("target/classes", "build/classes/java/main");

    /**
     * Reads the words after the command.
     *
     * @param known the names of the options that the command has
     * @throws MisuseException if an option is unknown, twice or without a value
     */
    static Arguments parse(List<String> arguments, List<String> known) {
        Map<String, String> options = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            if (!known.contains(word)) {
                throw new MisuseException("there is no option " + word + " here; " + Nearest.hint(word, known));
            }
            if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                throw new MisuseException("option " + word + " needs a value");
            }
            if (options.put(word, arguments.get(++i)) != null) {
                throw new MisuseException("option " + word + " is here twice");
            }
        }
        return new Arguments(options, words);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    Optional<Path> path(String name) {
        return option(name).map(Path::of);
    }

    /** The class output folder or jar that is named, or the usual one that is here. */
    Path classes() {
        return path("--classes")
                .orElseGet(() -> USUAL_CLASSES.stream()
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElse(Path.of(USUAL_CLASSES.get(0))));
    }

    /** The history that is named, or that of the classes. */
    HistoryFolder history() {
        return path("--history")
                .map(folder -> HistoryFolder.at(folder.toAbsolutePath().normalize()))
                .orElseGet(() -> HistoryFolder.find(classes()));
    }

    /** What is declared; what the history says already is not read again. */
    Shapes shapes(HistoryFolder history) {
        return Shapes.in(classes(), history);
    }
}
