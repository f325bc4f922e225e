package dev.herald;

import dev.herald.driver.Driver;
import dev.herald.driver.Subscription;
import dev.herald.wire.PayloadType;
import java.time.Duration;

/** Describes a subscription. Not safe for use by several threads. */
public final class SubscriptionBuilder {
    SubscriptionBuilder() {}

    /**
     * Hands payloads of a type to a handler. Several handlers of one type are called one after the other; all of them again if one of
     * them fails.
     *
     * @param type the constant {@code TYPE} of a payload class
     * @param handler takes the payloads
     * @param <P> the payload
     * @return this
     */
    public <P> SubscriptionBuilder on(PayloadType<P> type, Handler<? super P> handler) {
        return this;
    }

    /**
     * Receives only what one of the patterns matches; everything unless it is called.
     *
     * @param patterns event types, with {@code *} for one word and {@code #} for any number
     * @return this
     */
    public SubscriptionBuilder matching(String... patterns) {
        return this;
    }

    /**
     * Shares the messages with all subscriptions of the same group, in all processes: each message goes to one of them.
     *
     * @param name the name of the group
     * @return this
     */
    public SubscriptionBuilder group(String name) {
        return this;
    }

    /**
     * How many messages are handled at a time: 1 unless it is set. With more their order is not kept.
     *
     * @param messages at least 1
     * @return this
     */
    public SubscriptionBuilder concurrency(int messages) {
        return this;
    }

    /**
     * How often a message is handed to its handlers before it is given up. 5 unless it is set.
     *
     * @param attempts at least 1
     * @return this
     */
    public SubscriptionBuilder attempts(int attempts) {
        return this;
    }

    /**
     * How long to wait before the second attempt; the wait doubles with each attempt, and is varied by a fifth. 100 milliseconds up to
     * 10 seconds unless they are set.
     *
     * @param first the first wait, zero or more
     * @param longest the longest wait, not shorter than the first
     * @return this
     */
    public SubscriptionBuilder backoff(Duration first, Duration longest) {
        return this;
    }

    /**
     * Acknowledges messages that were handled before without handing them on, as the last 10,000 message ids tell.
     *
     * @return this
     */
    public SubscriptionBuilder dropDuplicates() {
        return dropDuplicates(10_000);
    }

    /**
     * Acknowledges messages that were handled before without handing them on.
     *
     * @param remembered how many message ids are remembered, at least 1
     * @return this
     */
    public SubscriptionBuilder dropDuplicates(int remembered) {
        return this;
    }

    /**
     * What to do with a message that cannot be read. {@link Unreadable#QUARANTINE} unless it is set.
     *
     * @param policy the policy
     * @return this
     */
    public SubscriptionBuilder unreadable(Unreadable policy) {
        return this;
    }

    /**
     * Receives from this driver of the topic, instead of the first one that can.
     *
     * @param driver a driver of the topic
     * @return this
     */
    public SubscriptionBuilder from(Driver driver) {
        return this;
    }

    /**
     * Begins to receive.
     *
     * @return ends the subscription when it is closed, after the handlers that are at work, within the bound of
     *     {@link NotificationsBuilder#drain}
     * @throws IllegalStateException if something is missing or wrong; all of it is told at once
     * @throws dev.herald.driver.DriverException if the driver cannot receive
     */
    public Subscription start() {
        throw new UnsupportedOperationException();
    }
}
