package dev.herald.processor;

import dev.herald.history.HistoryFolder;
import java.io.IOException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;

/** The option {@code -Aherald.history}: a folder; {@code off}; or {@code required}, which like no option at all has it looked for beside the classes. */
final class HistoryOption {
    static final String NAME = "herald.history";

    private HistoryOption() {}

    /** The history; empty if it is switched off. */
    static Optional<HistoryFolder> read(ProcessingEnvironment environment) {
        String option = environment.getOptions().getOrDefault(NAME, "");
        if (option.equals("off")) {
            return Optional.empty();
        }
        return option.isEmpty() || option.equals("required")
                ? classOutput(environment).map(HistoryFolder::find)
                : Optional.of(HistoryFolder.at(Path.of(option)));
    }

    /** Whether what the history lacks is an error. */
    static boolean isRequired(ProcessingEnvironment environment) {
        return environment.getOptions().getOrDefault(NAME, "").equals("required");
    }

    /** Empty if classes are not written to files. */
    private static Optional<Path> classOutput(ProcessingEnvironment environment) {
        try {
            Path marker = Path.of(environment
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/herald/none")
                    .toUri());
            return Optional.of(marker.resolve("../../..").normalize());
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
