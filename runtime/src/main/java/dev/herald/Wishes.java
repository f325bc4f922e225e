package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventType;
import dev.herald.registry.Registry;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
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

    /** The answers for registered event types of which nothing is wanted, whatever their payload is. Never changed, but replaced. */
    private volatile Map<EventType<?>, CompletionStage<Receipt>> unwanted = Map.of();

    Wishes(Registry registry, @Nullable Level threshold) {
        this.registry = registry;
        level(threshold);
    }

    final synchronized void level(@Nullable Level level) {
        threshold = level;
        rememberUnwanted();
    }

    Optional<Level> level() {
        return Optional.ofNullable(threshold);
    }

    synchronized void optOuts(Collection<String> patterns) {
        List<OptOut> parsed = patterns.stream()
                .map(pattern -> new OptOut(new RoutingPattern(pattern), registry.typesOfGroup(pattern)))
                .toList();
        parsed.forEach(optOut ->
                registry.whyNoOptOut(optOut.pattern).ifPresent(why -> LOG.warn("the opt-out has no effect: {}", why)));
        optOuts = parsed;
        rememberUnwanted();
    }

    private void rememberUnwanted() {
        Map<EventType<?>, CompletionStage<Receipt>> answers = new IdentityHashMap<>();
        for (EventType<?> type : registry.types()) {
            against(type)
                    .ifPresent(why -> answers.put(
                            type, CompletableFuture.completedStage(Receipt.of("", new Outcome.Filtered(why)))));
        }
        unwanted = answers;
    }

    /** The answer for a registered event type of which nothing is wanted, made before; null if there is none. */
    @Nullable
    CompletionStage<Receipt> unwanted(EventType<?> type) {
        return unwanted.get(type);
    }

    /**
     * Why a notification is not wanted.
     *
     * @param payload asked for only if somebody may have opted out of one of its values
     */
    <P> Optional<String> against(EventType<P> type, Supplier<P> payload) {
        Optional<String> byType = against(type);
        List<OptOut> current = optOuts;
        return current.isEmpty() || byType.isPresent() || type.optOutBy().isEmpty()
                ? byType
                : type.optOutBy().flatMap(field -> {
                    Optional<String> value = Optional.ofNullable(field.apply(payload.get()));
                    return value.flatMap(text -> against(current, type.withValue(text)));
                });
    }

    /** Why nothing of an event type is wanted. */
    private Optional<String> against(EventType<?> type) {
        Level least = threshold;
        if (least == null) {
            return Optional.of("nothing is to be emitted: no level is set");
        }
        if (type.level().compareTo(least) < 0) {
            return Optional.of(type.level() + " is below the threshold " + least);
        }
        return against(optOuts, type.name());
    }

    private static Optional<String> against(List<OptOut> optOuts, String name) {
        for (OptOut optOut : optOuts) {
            if (optOut.covers(name)) {
                return Optional.of("'" + optOut.pattern + "' is opted out of");
            }
        }
        return Optional.empty();
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
