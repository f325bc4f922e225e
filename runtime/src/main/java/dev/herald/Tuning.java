package dev.herald;

import dev.herald.event.EventType;
import dev.herald.value.Limits;
import dev.herald.wire.DataType;
import dev.herald.wire.Serialization;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What most programs leave as it is: bounds, times, keys, and the parts that can be replaced. Not safe for use by several threads.
 *
 * @param <B> the builder that this is a part of
 */
abstract class Tuning<B extends Tuning<B>> {
    private InstantSource clock = InstantSource.system();
    private Limits limits = Limits.DEFAULT;
    private int inFlight = 1_024;
    private Duration block = Duration.ZERO;
    private Duration sendTimeout = Duration.ofSeconds(30);
    private Duration drain = Duration.ofSeconds(10);
    private Optional<Executor> executor = Optional.empty();
    private Quarantine quarantine = new InMemoryQuarantine();
    private Serialization serialization = Serialization.json();
    private final OrderingKeys orderingKeys = new OrderingKeys();
    private final RoutingKeys routingKeys = new RoutingKeys();
    private Optional<Delays> delays = Optional.empty();
    private DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();

    abstract B self();

    /**
     * Tells the time of emission. The system's clock unless it is set.
     *
     * @param clock the clock
     * @return this
     */
    public B clock(InstantSource clock) {
        this.clock = clock;
        return self();
    }

    /**
     * How large messages may be, and what readers take in. {@link Limits#DEFAULT} unless they are set.
     *
     * @param limits the limits
     * @return this
     */
    public B limits(Limits limits) {
        this.limits = limits;
        return self();
    }

    /**
     * How many messages may be on their way at a time, for each driver. 1,024 unless it is set. One more fails as busy, or waits where
     * {@link #block} allows it.
     *
     * @param messages at least 1
     * @return this
     */
    public B inFlight(int messages) {
        this.inFlight = messages;
        return self();
    }

    /**
     * Lets an emission wait for a free place among the messages on their way, before it fails as busy. Zero unless it is set.
     *
     * @param atMost how long, in all
     * @return this
     */
    public B block(Duration atMost) {
        this.block = atMost;
        return self();
    }

    /**
     * How long a driver may take to answer, before the message counts as failed. 30 seconds unless it is set.
     *
     * @param timeout more than zero
     * @return this
     */
    public B sendTimeout(Duration timeout) {
        this.sendTimeout = timeout;
        return self();
    }

    /**
     * How long closing waits for handlers and drivers. 10 seconds unless it is set.
     *
     * @param atMost zero or more
     * @return this
     */
    public B drain(Duration atMost) {
        this.drain = atMost;
        return self();
    }

    /**
     * Runs the handlers. Threads of our own, which do not keep the program alive, unless it is set.
     *
     * @param executor runs nothing on the thread that gives it work, which is a driver's; stays the caller's to close
     * @return this
     */
    public B executor(Executor executor) {
        this.executor = Optional.of(executor);
        return self();
    }

    /**
     * Keeps the messages that are given up. An {@link InMemoryQuarantine} unless it is set.
     *
     * @param quarantine the quarantine
     * @return this
     */
    public B quarantine(Quarantine quarantine) {
        this.quarantine = quarantine;
        return self();
    }

    /**
     * Writes and reads payloads. {@link Serialization#json} unless it is set; {@link Serialization#jackson} is the reference, for comparison.
     *
     * @param serialization the serialization
     * @return this
     */
    public B serialization(Serialization serialization) {
        this.serialization = serialization;
        return self();
    }

    /**
     * Says what the notifications of a payload must have in common to be kept in order, by drivers that can.
     *
     * @param type the constant {@code TYPE} of a payload class, or a union of payloads
     * @param key answers the key, whose text is taken: a field, or anything that is made of them; nothing, or an empty {@code Optional},
     *     where no order is to be kept
     * @param <P> the payload
     * @return this
     */
    public <P> B orderingKey(DataType<P> type, Function<? super P, ? extends @Nullable Object> key) {
        return orderingKey(type.javaType(), key);
    }

    /**
     * The same for all payloads of a Java type, such as an interface that several definitions share. Of several that a payload is an
     * instance of, the one counts that was given first.
     */
    public <P> B orderingKey(Class<P> type, Function<? super P, ? extends @Nullable Object> key) {
        orderingKeys.add(type, key);
        return self();
    }

    /**
     * Says by what words consumers select the notifications of a payload, where it is not by the event type alone. Drivers see these words
     * as the routing key, and the patterns of subscriptions are patterns over them. What cannot be in a word is encoded, as
     * {@link dev.herald.driver.Words#encode} does it, so that nothing is lost and nothing is a wildcard. More than 255 characters are
     * refused when they are emitted.
     *
     * @param type the constant {@code TYPE} of a payload class, or a union of payloads
     * @param words answers the words, at least one, each empty where there is none
     * @param <P> the payload
     * @return this
     */
    public <P> B routingKey(
            DataType<P> type, BiFunction<EventType<?>, ? super P, ? extends List<Optional<String>>> words) {
        return routingKey(type.javaType(), words);
    }

    /**
     * The same for all payloads of a Java type, such as an interface that several definitions share. Of several that a payload is an
     * instance of, the one counts that was given first.
     */
    public <P> B routingKey(
            Class<P> type, BiFunction<EventType<?>, ? super P, ? extends List<Optional<String>>> words) {
        routingKeys.add(type, words);
        return self();
    }

    /** For tests of our own, which do not wait. */
    B delays(Delays delays) {
        this.delays = Optional.of(delays);
        return self();
    }

    /** For tests of our own, which leave nothing to chance. */
    B chance(DoubleSupplier chance) {
        this.chance = chance;
        return self();
    }

    Optional<Executor> executor() {
        return executor;
    }

    Settings settings(String publisher, Formats formats, Pinning pinning) {
        return new Settings(
                publisher,
                clock,
                limits,
                inFlight,
                block,
                sendTimeout,
                drain,
                quarantine,
                serialization,
                formats,
                orderingKeys.copy(),
                routingKeys.copy(),
                pinning,
                delays.orElseGet(Delays::onOneThread),
                chance);
    }
}
