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

    /** Why a pattern selects none of them, in words; empty if it selects one. */
    static Optional<String> whyNothing(RoutingPattern pattern, List<EventType<?>> types) {
        return types.stream().anyMatch(type -> selects(pattern, type))
                ? Optional.empty()
                : Optional.of("'" + pattern + "' matches no registered event type; "
                        + Nearest.hint(pattern.text(), names(types)));
    }

    static Set<String> names(List<EventType<?>> types) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(type.name()));
        return names;
    }

    /** With a field to opt out by, the last word may be any value of it. */
    private static boolean selects(RoutingPattern pattern, EventType<?> type) {
        int dot = pattern.text().lastIndexOf('.');
        return pattern.matches(type.name())
                || type.optOutBy().isPresent()
                        && dot > 0
                        && new RoutingPattern(pattern.text().substring(0, dot)).matches(type.name());
    }
}
