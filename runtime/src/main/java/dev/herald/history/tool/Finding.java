package dev.herald.history.tool;

import dev.herald.history.HistoryException;
import dev.herald.schema.PayloadName;
import java.util.Optional;

/**
 * Something that keeps a history from being right.
 *
 * @param rule the id of the compatibility rule, such as {@code N1}, if one is broken
 * @param subject the payload, topic or file that it is about
 * @param file the file of the history, as people know it; empty if none is to blame
 * @param line its line, counted from 1; 0 if it is the file as a whole
 * @param message what was found and what to do, for people; complete without the other parts
 */
public record Finding(Optional<String> rule, String subject, String file, int line, String message) {
    static Finding of(PayloadName subject, String file, String message) {
        return new Finding(Optional.empty(), subject.toString(), file, 0, message);
    }

    static Finding of(HistoryException exception) {
        return new Finding(
                Optional.empty(),
                exception.file(),
                exception.file(),
                exception.line(),
                String.valueOf(exception.getMessage()));
    }

    /** The same finding, as one that breaks a rule. */
    Finding breaks(String id) {
        return new Finding(Optional.of(id), subject, file, line, "[" + id + "] " + message);
    }
}
