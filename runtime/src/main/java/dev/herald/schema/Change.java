package dev.herald.schema;

import java.util.List;

/**
 * One difference between two schemas of a payload.
 *
 * @param rule the rule that judges it
 * @param bump what it demands of the version; less than the rule's where the rule has an exception, such as for retired constants
 * @param where the smallest thing that changed: a wire name such as {@code maintenance}, a constant such as {@code State.IN_USE}, a path
 *     such as {@code host.port} into a payload that has no version on the wire, or the payload itself
 * @param before what it was, empty if it was not there
 * @param after what it is, empty if it is not there any more
 * @param path the wire names from the payload to the first field that is concerned, empty for the payload itself; a field that is gone
 *     counts with its old name
 */
public record Change(Rule rule, Bump bump, String where, String before, String after, List<String> path) {
    /** Copies the list. */
    public Change {
        path = List.copyOf(path);
    }

    /** Whether it is of the payload itself, and not of one inside of it that has no version on the wire. */
    public boolean isOwn() {
        return path.size() < 2;
    }

    /**
     * What several changes demand together (rule V5).
     *
     * @param changes any changes
     * @return the greatest bump, {@link Bump#NONE} without changes
     */
    public static Bump bump(List<Change> changes) {
        return changes.stream().map(Change::bump).reduce(Bump.NONE, Bump::max);
    }

    /** Such as {@code [N1] maintenance: boolean -> boolean? (macro)}. */
    @Override
    public String toString() {
        String what = before.isEmpty() ? "+ " + after : after.isEmpty() ? "- " + before : before + " -> " + after;
        return "[" + rule + "] " + where + ": " + what + " (" + bump + ")";
    }
}
