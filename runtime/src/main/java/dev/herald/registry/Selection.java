package dev.herald.registry;

import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventType;
import dev.herald.schema.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What patterns select among event types. */
final class Selection {
    private Selection() {}

    /** Why nothing is received by a pattern, in words; empty if it selects an event type. */
    static Optional<String> whyNothing(RoutingPattern pattern, List<EventType<?>> types) {
        Set<String> names = names(types);
        return names.stream().anyMatch(pattern::matches)
                ? Optional.empty()
                : Optional.of(
                        "'" + pattern + "' matches no registered event type; " + Nearest.hint(pattern.text(), names));
    }

    /**
     * Why nobody opts out of anything by a pattern, in words; empty if it selects an event type, or a value to opt out by, or is the name
     * of a group.
     */
    static Optional<String> whyNoOptOut(RoutingPattern pattern, Set<String> groups, List<EventType<?>> types) {
        Set<String> names = names(types);
        types.forEach(type ->
                type.optOutValues().ifPresent(values -> values.forEach(one -> names.add(type.withValue(one)))));
        if (groups.contains(pattern.text())
                || names.stream().anyMatch(pattern::matches)
                || types.stream().anyMatch(type -> selectsAnyValue(pattern, type))) {
            return Optional.empty();
        }
        names.addAll(groups);
        return Optional.of("'" + pattern + "' matches no registered event type, and is no group; "
                + Nearest.hint(pattern.text(), names));
    }

    static Set<String> names(List<EventType<?>> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(type.name()));
        return names;
    }

    /** With a field that can be any text, the last word may be anything. */
    private static boolean selectsAnyValue(RoutingPattern pattern, EventType<?> type) {
        int dot = pattern.text().lastIndexOf('.');
        return type.optOutBy().isPresent()
                && type.optOutValues().isEmpty()
                && dot > 0
                && new RoutingPattern(pattern.text().substring(0, dot)).matches(type.name());
    }
}
