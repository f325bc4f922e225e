package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventType;
import dev.herald.registry.Registry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What users want to have emitted; it may change at any time. Safe for use by several threads. */
final class Wishes {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Registry registry;
    private volatile @Nullable Level threshold;
    private volatile List<OptOut> optOuts = List.of();

    Wishes(Registry registry, @Nullable Level threshold) {
        this.registry = registry;
        this.threshold = threshold;
    }

    void level(@Nullable Level level) {
        threshold = level;
    }

    Optional<Level> level() {
        return Optional.ofNullable(threshold);
    }

    void optOuts(Collection<String> patterns) {
        List<OptOut> parsed = patterns.stream()
                .map(pattern -> new OptOut(new RoutingPattern(pattern), registry.typesOfGroup(pattern)))
                .toList();
        parsed.forEach(optOut ->
                registry.whyNoOptOut(optOut.pattern).ifPresent(why -> LOG.warn("the opt-out has no effect: {}", why)));
        optOuts = parsed;
    }

    /**
     * Why an event type is not wanted.
     *
     * @param payload asked for only if somebody may have opted out of one of its values
     */
    <P> Optional<String> against(EventType<P> type, Supplier<P> payload) {
        Level least = threshold;
        if (least == null) {
            return Optional.of("nothing is to be emitted: no level is set");
        }
        if (type.level().compareTo(least) < 0) {
            return Optional.of(type.level() + " is below the threshold " + least);
        }
        List<OptOut> current = optOuts;
        Optional<String> byName = against(current, type.name());
        return current.isEmpty() || byName.isPresent() || type.optOutBy().isEmpty()
                ? byName
                : type.optOutBy().flatMap(field -> {
                    Optional<String> value = Optional.ofNullable(field.apply(payload.get()));
                    return value.flatMap(text -> against(current, type.withValue(text)));
                });
    }

    private static Optional<String> against(List<OptOut> optOuts, String name) {
        return optOuts.stream()
                .filter(optOut -> optOut.covers(name))
                .findFirst()
                .map(optOut -> "'" + optOut.pattern + "' is opted out of");
    }

    /**
     * What somebody does not want.
     *
     * @param pattern as it was written
     * @param ofGroup the event types of the group that has this name; none if no group has it
     */
    private record OptOut(RoutingPattern pattern, Set<String> ofGroup) {
        boolean covers(String name) {
            return ofGroup.contains(name) || pattern.matches(name);
        }
    }
}
