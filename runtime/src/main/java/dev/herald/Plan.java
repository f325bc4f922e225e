package dev.herald;

import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import java.util.List;
import java.util.Optional;

/**
 * What a subscription is to do.
 *
 * @param name the group, or the number of the subscription
 */
record Plan(
        String topic,
        String name,
        Optional<String> group,
        List<RoutingPattern> patterns,
        Handlers handlers,
        Batching batching,
        int concurrency,
        int attempts,
        Backoff backoff,
        int remembered,
        Unreadable unreadable) {
    /** No more can be on their way to a consumer of AMQP, so that more would never be gathered. */
    private static final int MOST_AT_ONCE = 65_535;

    /** Tells everything that is wrong with its numbers. */
    void check(Faults faults) {
        faults.addIf(group.filter(String::isBlank).isPresent(), "the name of the group is blank");
        faults.addIf(batching.most() < 1, "batches of " + batching.most() + " messages, but must be of at least 1");
        faults.addIf(
                batching.most() > 1 && batching.prefetch(concurrency) > MOST_AT_ONCE,
                "batches of " + batching.most() + " messages with a concurrency of " + concurrency + " take "
                        + batching.prefetch(concurrency)
                        + " messages at once, batches being gathered included, but must "
                        + "take at most " + MOST_AT_ONCE);
        faults.addIf(
                batching.patience().isNegative(), "batches wait " + batching.patience() + ", but must not be negative");
        faults.addIf(concurrency < 1, "concurrency is " + concurrency + ", but must be at least 1");
        faults.addIf(attempts < 1, "attempts are " + attempts + ", but must be at least 1");
        faults.addIf(
                backoff.first().isNegative() || backoff.longest().compareTo(backoff.first()) < 0,
                "backoff is " + backoff.first() + " up to " + backoff.longest()
                        + ", but must not be negative, nor the longest be shorter");
    }

    /** What a driver must know of it. */
    Source source() {
        return new Source(topic, patterns, group, batching.prefetch(concurrency), concurrency == 1);
    }
}
