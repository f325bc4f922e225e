package dev.herald;

import dev.herald.driver.RoutingPattern;
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
        int concurrency,
        int attempts,
        Backoff backoff,
        int remembered,
        Unreadable unreadable) {}
