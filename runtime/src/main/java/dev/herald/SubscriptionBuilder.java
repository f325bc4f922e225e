package dev.herald;

import dev.herald.driver.Driver;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Subscription;
import dev.herald.registry.TopicRegistry;
import dev.herald.schema.Nearest;
import dev.herald.wire.PayloadType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Describes a subscription. Not safe for use by several threads. */
public final class SubscriptionBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final TopicRegistry topic;
    private final List<Driver> drivers;
    private final Receiver receiver;
    private final List<Handlers.Binding<?>> bindings = new ArrayList<>();
    private final List<Handlers.Binding<?>> batchBindings = new ArrayList<>();
    private Optional<Batching> batching = Optional.empty();
    private final List<String> patterns = new ArrayList<>();
    private Optional<String> group = Optional.empty();
    private Optional<Driver> from = Optional.empty();
    private int concurrency = 1;
    private int attempts = 5;
    private Duration first = Backoff.DEFAULT.first();
    private Duration longest = Backoff.DEFAULT.longest();
    private OptionalInt remembered = OptionalInt.empty();
    private Unreadable unreadable = Unreadable.QUARANTINE;

    SubscriptionBuilder(TopicRegistry topic, List<Driver> drivers, Receiver receiver) {
        this.topic = topic;
        this.drivers = drivers;
        this.receiver = receiver;
    }

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
        bindings.add(Handlers.Binding.of(type, handler));
        return this;
    }

    /**
     * Hands payloads of a type to a handler many at a time, as {@link #inBatches} says. Of several handlers each gets what it takes of a
     * batch, one after the other; all of them again if one of them fails.
     *
     * @param type the constant {@code TYPE} of a payload class
     * @param handler takes the batches
     * @param <P> the payload
     * @return this
     */
    public <P> SubscriptionBuilder onBatch(PayloadType<? extends P> type, BatchHandler<P> handler) {
        return onBatch(List.of(type), handler);
    }

    /**
     * The same with payloads of several types, all in their order.
     *
     * @param types the constants {@code TYPE} of payload classes
     * @param handler takes the batches
     * @param <P> what the payloads have in common
     * @return this
     */
    public <P> SubscriptionBuilder onBatch(
            Collection<? extends PayloadType<? extends P>> types, BatchHandler<P> handler) {
        batchBindings.add(new Handlers.Binding<>(List.copyOf(types), handler));
        return this;
    }

    /**
     * When a batch is complete, for the handlers given with {@code onBatch}: 100 messages or 200 milliseconds unless it is set. While its
     * handlers are at work, what comes is gathered for the next one. Messages that nobody handles count too.
     *
     * <p>A broker sees no end of a message that waits: RabbitMQ closes the channel of who takes longer than its {@code consumer_timeout}, 30
     * minutes unless it is set; and Kafka, when the partitions of a group are shared out anew, waits 2 seconds for messages that have no end,
     * and then hands them to another receiver as well.
     *
     * @param most how many messages a batch has at most, at least 1; with the next one, and with {@link #concurrency}, no more than 65,535
     *     messages are taken at once, all of which may be in memory, over Kafka from each partition
     * @param wait how long the first message of a batch waits for others at most
     * @return this
     */
    public SubscriptionBuilder inBatches(int most, Duration wait) {
        this.batching = Optional.of(new Batching(most, wait));
        return this;
    }

    /**
     * Receives only what one of the patterns matches; everything unless it is called.
     *
     * @param patterns event types, or what else {@link NotificationsBuilder#routingKey} makes of a payload, with {@code *} for one word and {@code #} for any number
     * @return this
     */
    public SubscriptionBuilder matching(String... patterns) {
        this.patterns.addAll(List.of(patterns));
        return this;
    }

    /**
     * Shares the messages with all subscriptions of the same group, in all processes: each message goes to one of them.
     *
     * @param name the name of the group
     * @return this
     */
    public SubscriptionBuilder group(String name) {
        this.group = Optional.of(name);
        return this;
    }

    /**
     * How many messages, or batches, are handled at a time: 1 unless it is set, and then nothing overtakes a message that waits for its next
     * attempt. With more their order is not kept, but that of an ordering key over Kafka, where a batch has then one message of a key.
     *
     * @param atATime at least 1
     * @return this
     */
    public SubscriptionBuilder concurrency(int atATime) {
        this.concurrency = atATime;
        return this;
    }

    /**
     * How often a message is handed to its handlers before it is given up. 5 unless it is set. When a batch fails as a whole, nobody knows
     * whose fault it was: it counts as an attempt of each of its messages, but none is given up before it has failed alone. So with 1 a
     * message that came in a batch may be handed over twice, and then its {@link Quarantined#attempts()} are 2.
     *
     * @param attempts at least 1
     * @return this
     */
    public SubscriptionBuilder attempts(int attempts) {
        this.attempts = attempts;
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
        this.first = first;
        this.longest = longest;
        return this;
    }

    /**
     * Acknowledges messages that were handled before without handing them on, as the last 10,000 message ids tell. A copy that comes while
     * the message is being handled waits for what becomes of it. An id of more than 512 characters is not remembered.
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
        this.remembered = OptionalInt.of(remembered);
        return this;
    }

    /**
     * What to do with a message that cannot be read. {@link Unreadable#QUARANTINE} unless it is set.
     *
     * @param policy the policy
     * @return this
     */
    public SubscriptionBuilder unreadable(Unreadable policy) {
        this.unreadable = policy;
        return this;
    }

    /**
     * Receives from this driver of the topic, instead of the first one that can.
     *
     * @param driver a driver of the topic
     * @return this
     */
    public SubscriptionBuilder from(Driver driver) {
        this.from = Optional.of(driver);
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
        Faults faults = new Faults("subscription to " + topic.topic().name());
        checkHandlers(faults);
        patterns.forEach(pattern -> faults.addPattern("matching", pattern));
        plan("", List.of()).check(faults);
        faults.addIf(
                remembered.isPresent() && remembered.getAsInt() < 1,
                "dropDuplicates remembers " + remembered.orElse(0) + " ids, but must remember at least 1");
        faults.addIf(
                from.isPresent() && drivers.stream().noneMatch(driver -> driver == from.get()),
                "driver " + from.map(Driver::toString).orElse("") + " is none of the topic's; there are " + drivers);
        faults.throwIfAny();
        List<RoutingPattern> selected =
                patterns.stream().map(RoutingPattern::new).toList();
        selected.forEach(pattern -> receiver.whyNothing(topic, pattern)
                .ifPresent(why -> LOG.warn(
                        "the subscription to {} may receive nothing: {}",
                        topic.topic().name(),
                        why)));
        String name = group.orElseGet(() -> "#" + receiver.number());
        return receiver.start(plan(name, selected), from.map(List::of).orElse(drivers));
    }

    private Plan plan(String name, List<RoutingPattern> selected) {
        return new Plan(
                topic.topic().name(),
                name,
                group,
                selected,
                new Handlers(batchBindings.isEmpty() ? bindings : batchBindings),
                batchBindings.isEmpty() ? Batching.NONE : batching.orElse(Batching.DEFAULT),
                concurrency,
                attempts,
                new Backoff(first, longest),
                remembered.orElse(0),
                unreadable);
    }

    private void checkHandlers(Faults faults) {
        faults.addIf(
                bindings.isEmpty() && batchBindings.isEmpty(),
                "no handler: give at least one, with on(type, handler) or onBatch(type, handler)");
        faults.addIf(
                !bindings.isEmpty() && !batchBindings.isEmpty(),
                "on(…) and onBatch(…): take one of the two, or two subscriptions");
        faults.addIf(
                batching.isPresent() && batchBindings.isEmpty(),
                "inBatches(…), but no handler that takes batches: give one with onBatch(type, handler)");
        Stream.concat(bindings.stream(), batchBindings.stream())
                .flatMap(binding -> binding.types().stream())
                .filter(type -> !topic.registers(type))
                .map(type -> type.name().toString())
                .forEach(name -> faults.add("payload " + name + " is not registered for the topic; "
                        + Nearest.hint(name, topic.payloadNames())));
    }
}
