package dev.herald;

import dev.herald.Outcome.Failed;
import dev.herald.Outcome.Filtered;
import dev.herald.Outcome.Refused;
import java.util.concurrent.atomic.LongAdder;

/** What {@link Statistics} tells, while it is counted. */
final class Counters {
    private final LongAdder emitted = new LongAdder();
    private final LongAdder filtered = new LongAdder();
    private final LongAdder refused = new LongAdder();
    private final LongAdder failed = new LongAdder();
    final LongAdder received = new LongAdder();
    final LongAdder handled = new LongAdder();
    final LongAdder retried = new LongAdder();
    final LongAdder quarantined = new LongAdder();
    final LongAdder unknown = new LongAdder();
    final LongAdder unhandled = new LongAdder();
    final LongAdder duplicates = new LongAdder();
    final LongAdder twins = new LongAdder();

    void countFiltered() {
        filtered.increment();
    }

    void count(Outcome outcome) {
        LongAdder counter = outcome instanceof Filtered
                ? filtered
                : outcome instanceof Refused ? refused : outcome instanceof Failed ? failed : emitted;
        counter.increment();
    }

    Statistics snapshot() {
        return new Statistics(
                emitted.sum(),
                filtered.sum(),
                refused.sum(),
                failed.sum(),
                received.sum(),
                handled.sum(),
                retried.sum(),
                quarantined.sum(),
                unknown.sum(),
                unhandled.sum(),
                duplicates.sum(),
                twins.sum());
    }
}
