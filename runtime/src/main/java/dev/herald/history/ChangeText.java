package dev.herald.history;

import dev.herald.schema.Change;

/** What changed, and what comes of it, in words. */
public final class ChangeText {
    private ChangeText() {}

    /** What changed, such as {@code field 'maintenance' may now be null (boolean -> boolean?)}. */
    public static String of(Change change) {
        String field = "field '" + change.where() + "' ";
        String name = change.where();
        String types = " (" + arrow(change) + ")";
        return switch (change.rule()) {
            case F1 -> field + "was added" + types;
            case F2 -> field + "was added, with a default" + types;
            case F3 ->
                change.after().isEmpty()
                        ? field + "has no default any more" + types
                        : field + "was added, neither Optional nor with a @Default" + types;
            case F4 -> field + "was removed" + types;
            case F5 -> "field '" + change.before() + "' is now called '" + change.after() + "'";
            case F9 -> field + "moved into another payload" + types;
            case F7 -> "'" + name + "' was the name of another field, removed earlier" + types;
            case T1, T2, T3, T4, T5, T6, T7, T8, T9, T11, T12 -> field + "has another type" + types;
            case T13 -> "the wire form is another one" + types;
            case N1 -> field + "may now be null" + types;
            case N2 -> field + "may not be null any more" + types;
            case E1 -> "constant " + name + " was added" + types;
            case E2 -> "constant " + name + " was added to a closed enum" + types;
            case E3 ->
                change.after().isEmpty()
                        ? "constant " + name + " was removed" + types
                        : "constant " + name + " is retired" + types;
            case E4 -> "constant " + name + " has another text on the wire" + types;
            case E6 -> name + " is " + change.after() + " now" + types;
            case P2 -> field + "holds another macro line" + types;
            case P3 -> field + "holds another payload" + types;
            case U1 -> "member " + name + " was added" + types;
            case U2 -> "member " + name + " was added to a closed union" + types;
            case U3 -> "member " + name + " " + (change.after().isEmpty() ? "was removed" : "is another one") + types;
            case U4 -> "the constant of '" + name + "' is another one" + types;
            case U5 -> field + "has another type" + types;
            case D1 -> "the default of '" + name + "' is another one" + types;
            case D5 -> "it means something else" + types;
            case S2 -> field + "is hidden on the wire" + types;
            case S3 -> field + "is not hidden on the wire any more" + types;
            case V4 -> "'" + name + "' joined with another version" + types;
            default -> "'" + name + "': " + change.rule().change() + types;
        };
    }

    /** Whom it breaks, where no single message shows it. */
    static String harm(Change change, String range) {
        String consumers = "consumers built on " + range + " ";
        return switch (change.rule()) {
            case F4, F9 -> consumers + "that use it find nothing.";
            case F5 -> consumers + "find nothing under the old name.";
            case F7 -> "whoever reads both lines takes one field for the other.";
            case D1 -> "two consumers of one line would read the same message of before it differently.";
            case T13 ->
                change.before().startsWith("nulls") || change.before().startsWith("instants")
                        ? "both are read alike, but a pin to " + range + " has to be what its producer wrote."
                        : consumers + "take it for something else.";
            case D5 -> consumers + "read the messages, and take them for what they meant before.";
            case S2 -> consumers + "that use the value do not get it any more.";
            case S3 -> consumers + "do not hide the value, which they get now.";
            case V4 -> "what was there since when is part of it.";
            default -> consumers + "misread it.";
        };
    }

    private static String arrow(Change change) {
        return change.before().isEmpty()
                ? change.after()
                : change.after().isEmpty() ? change.before() : change.before() + " -> " + change.after();
    }
}
