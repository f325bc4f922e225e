package dev.herald.samples.cloudstack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of usage, and what follows from it. It is a set of facts, of which each counts once, by its number: it does not matter how
 * often they come, nor in what order. Safe for use by several threads.
 */
final class UsageLedger {
    private final Map<Number, UsageFact> facts = new HashMap<>();

    private record Number(UUID zone, long number) {}

    /** What usage is followed by: events of one resource of a zone, for one purpose. */
    private record Trail(UsageType type, UUID zone, String resource) {}

    /** Adds a fact; of what is told of one event in several versions the newest counts. */
    synchronized void add(UsageFact fact) {
        facts.merge(new Number(fact.zone(), fact.number()), fact, UsageFact::or);
    }

    /**
     * What each account has used until then, in the order of the accounts. What still goes on counts until then.
     *
     * @param until facts from later do not count
     */
    synchronized List<UsageRecord> records(Instant until) {
        Map<Trail, List<UsageFact>> trails = new HashMap<>();
        facts.values().stream()
                .filter(fact -> !fact.at().isAfter(until))
                .sorted(Comparator.comparingLong(UsageFact::number))
                .forEach(fact -> {
                    for (UsageType type : UsageType.values()) {
                        if (type.knows(fact.event())) {
                            trails.computeIfAbsent(
                                            new Trail(type, fact.zone(), fact.resource()), missing -> new ArrayList<>())
                                    .add(fact);
                        }
                    }
                });
        Map<UUID, Map<UsageType, Usage>> accounts = new TreeMap<>();
        trails.forEach((trail, ordered) -> charge(accounts, trail.type(), ordered, until));
        return accounts.entrySet().stream()
                .map(entry -> new UsageRecord(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void charge(
            Map<UUID, Map<UsageType, Usage>> accounts, UsageType type, List<UsageFact> ordered, Instant until) {
        UsageFact open = null;
        for (UsageFact fact : ordered) {
            charge(accounts, type, open, fact.at());
            open = type.beginsWith(fact.event()) ? fact : null;
        }
        charge(accounts, type, open, until);
    }

    /** Whoever began to use it pays until then. */
    private static void charge(
            Map<UUID, Map<UsageType, Usage>> accounts, UsageType type, @Nullable UsageFact open, Instant until) {
        if (open == null || until.isBefore(open.at())) {
            return;
        }
        accounts.computeIfAbsent(open.account(), missing -> new EnumMap<>(UsageType.class))
                .merge(
                        type,
                        Usage.NONE.plus(Duration.between(open.at(), until), open.bytes()),
                        (one, other) -> new Usage(
                                one.time().plus(other.time()), one.byteSeconds().add(other.byteSeconds())));
    }
}
