package dev.herald.history;

import dev.herald.schema.Rule;
import java.util.List;

/**
 * What the history has to say about a declaration.
 *
 * @param problems what breaks a promise, all of it
 * @param notes what is to be done, or to be known
 */
public record Verdict(List<Problem> problems, List<Note> notes) {
    /** Copies the lists. */
    public Verdict {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /**
     * A promise that is broken.
     *
     * @param rule the rule
     * @param member the smallest thing that is wrong: the wire name of a field, a constant such as {@code State.IN_USE}, an event type; empty
     *     for the version of the payload
     * @param file the file of the history that holds the promise, as people know it
     * @param message what changed, whom it breaks, and what would be valid; several lines, without the rule
     */
    public record Problem(Rule rule, String member, String file, String message) {
        /** Breaks long lines. */
        public Problem {
            message = Wrapped.of(message);
        }

        /** As it is printed. */
        @Override
        public String toString() {
            return "[" + rule + "] " + message;
        }
    }

    /**
     * Something that is to be done or known, and breaks nobody.
     *
     * @param isMissing whether the history lacks something that is declared
     * @param message what, and the command that helps
     */
    public record Note(boolean isMissing, String message) {
        /** Breaks long lines. */
        public Note {
            message = Wrapped.of(message);
        }
    }
}
