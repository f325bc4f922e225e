package dev.herald.driver;

import java.util.List;
import java.util.Optional;

/**
 * What a consumer wants to receive.
 *
 * @param topic the topic
 * @param patterns what routing keys to receive, any of these; empty for all
 * @param group consumers of one group share the messages, each going to one of them; without a group each consumer gets them all
 * @param prefetch how many messages may wait for their acknowledgement at a time, at least 1
 * @param inOrder whether the consumer handles messages in the order in which it gets them, so that a driver that keeps the order of an
 *     ordering key need not hold back the next message of a key until the one before has come to its end
 */
public record Source(
        String topic, List<RoutingPattern> patterns, Optional<String> group, int prefetch, boolean inOrder) {
    /**
     * Copies the patterns.
     *
     * @throws IllegalArgumentException if the prefetch is below 1
     */
    public Source {
        patterns = List.copyOf(patterns);
        if (prefetch < 1) {
            throw new IllegalArgumentException("prefetch is " + prefetch + ", but must be at least 1");
        }
    }

    /** A source for a consumer that may handle messages at the same time. */
    public Source(String topic, List<RoutingPattern> patterns, Optional<String> group, int prefetch) {
        this(topic, patterns, group, prefetch, false);
    }

    /**
     * Whether a message with this routing key is wanted.
     *
     * @param routingKey words separated by dots
     * @return whether a pattern matches, or there is none
     */
    public boolean wants(String routingKey) {
        return patterns.isEmpty() || patterns.stream().anyMatch(pattern -> pattern.matches(routingKey));
    }
}
