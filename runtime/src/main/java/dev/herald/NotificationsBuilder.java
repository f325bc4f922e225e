package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.registry.Registry;
import dev.herald.value.Limits;
import dev.herald.wire.DataType;
import dev.herald.wire.Format;
import dev.herald.wire.Serialization;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Describes what a program emits and receives. Not safe for use by several threads. */
public final class NotificationsBuilder {
    private final Map<Topic, List<Driver>> topics = new LinkedHashMap<>();
    private final List<Topic> twice = new ArrayList<>();
    private final List<String> optOuts = new ArrayList<>();
    private final Formats.Builder formats = new Formats.Builder();
    private final OrderingKeys orderingKeys = new OrderingKeys();
    private String publisher = "";
    private @Nullable Level threshold = Level.INFO;
    private InstantSource clock = InstantSource.system();
    private Limits limits = Limits.DEFAULT;
    private int inFlight = 1_024;
    private Duration block = Duration.ZERO;
    private Duration sendTimeout = Duration.ofSeconds(30);
    private Duration drain = Duration.ofSeconds(10);
    private Optional<Executor> executor = Optional.empty();
    private Quarantine quarantine = new InMemoryQuarantine();
    private Serialization serialization = Serialization.json();
    private Optional<Delays> delays = Optional.empty();
    private DoubleSupplier chance = () -> ThreadLocalRandom.current().nextDouble();

    NotificationsBuilder() {}

    /**
     * Who emits.
     *
     * @param publisherId such as {@code ironic-conductor.hostname01}
     * @return this
     */
    public NotificationsBuilder publisher(String publisherId) {
        this.publisher = publisherId;
        return this;
    }

    /**
     * Adds a topic. What is emitted on it goes to all of the drivers; it is received from the first one that can.
     *
     * @param topic the topic
     * @param drivers at least one; they stay the caller's to close
     * @return this
     */
    public NotificationsBuilder topic(Topic topic, Driver... drivers) {
        return topic(topic, List.of(drivers));
    }

    /** The same as {@link #topic(Topic, Driver...)}. */
    public NotificationsBuilder topic(Topic topic, Collection<? extends Driver> drivers) {
        if (topics.putIfAbsent(topic, List.copyOf(drivers)) != null) {
            twice.add(topic);
        }
        return this;
    }

    /**
     * The threshold: what is less urgent is not emitted. {@link Level#INFO} unless it is set.
     *
     * @param threshold the least urgent level that is emitted
     * @return this
     */
    public NotificationsBuilder level(Level threshold) {
        this.threshold = threshold;
        return this;
    }

    /**
     * Emits nothing until a level is set.
     *
     * @return this
     */
    public NotificationsBuilder silent() {
        this.threshold = null;
        return this;
    }

    /**
     * Adds what is not to be emitted. One that matches no registered event type is logged as a warning.
     *
     * @param patterns event types; patterns with {@code *} for one word and {@code #} for any number; and, where the event type allows
     *     it, event types followed by {@code .} and the value of their field, such as {@code identity.authenticate.pending}
     * @return this
     */
    public NotificationsBuilder optOut(String... patterns) {
        optOuts.addAll(List.of(patterns));
        return this;
    }

    /**
     * Tells the time of emission. The system's clock unless it is set.
     *
     * @param clock the clock
     * @return this
     */
    public NotificationsBuilder clock(InstantSource clock) {
        this.clock = clock;
        return this;
    }

    /**
     * How large messages may be, and what readers take in. {@link Limits#DEFAULT} unless they are set.
     *
     * @param limits the limits
     * @return this
     */
    public NotificationsBuilder limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /**
     * How many messages may be on their way at a time, for each driver. 1,024 unless it is set. One more fails as busy, or waits where
     * {@link #block} allows it.
     *
     * @param messages at least 1
     * @return this
     */
    public NotificationsBuilder inFlight(int messages) {
        this.inFlight = messages;
        return this;
    }

    /**
     * Lets an emission wait for a free place among the messages on their way, before it fails as busy. Zero unless it is set.
     *
     * @param atMost how long, in all
     * @return this
     */
    public NotificationsBuilder block(Duration atMost) {
        this.block = atMost;
        return this;
    }

    /**
     * How long a driver may take to answer, before the message counts as failed. 30 seconds unless it is set.
     *
     * @param timeout more than zero
     * @return this
     */
    public NotificationsBuilder sendTimeout(Duration timeout) {
        this.sendTimeout = timeout;
        return this;
    }

    /**
     * How long closing waits for handlers and drivers. 10 seconds unless it is set.
     *
     * @param atMost zero or more
     * @return this
     */
    public NotificationsBuilder drain(Duration atMost) {
        this.drain = atMost;
        return this;
    }

    /**
     * Runs the handlers. Threads of our own, which do not keep the program alive, unless it is set.
     *
     * @param executor runs nothing on the thread that gives it work, which is a driver's; stays the caller's to close
     * @return this
     */
    public NotificationsBuilder executor(Executor executor) {
        this.executor = Optional.of(executor);
        return this;
    }

    /**
     * Keeps the messages that are given up. An {@link InMemoryQuarantine} unless it is set.
     *
     * @param quarantine the quarantine
     * @return this
     */
    public NotificationsBuilder quarantine(Quarantine quarantine) {
        this.quarantine = quarantine;
        return this;
    }

    /**
     * Writes and reads payloads. Our own over Jackson unless it is set.
     *
     * @param serialization the serialization
     * @return this
     */
    public NotificationsBuilder serialization(Serialization serialization) {
        this.serialization = serialization;
        return this;
    }

    /**
     * Writes envelopes for machines. The native format unless it is set. What is received is recognized: it may be in any format that
     * was given here, for whatever driver or topic, and in any that is built in.
     *
     * @param format the format
     * @return this
     */
    public NotificationsBuilder format(Format format) {
        formats.usual(format);
        return this;
    }

    /**
     * Writes the envelopes that go to one driver, whatever the topic is, instead of the usual format. A driver for people, such as a
     * log, has the native format unless it is given another one here.
     *
     * @param driver a driver of one of the topics
     * @param format the format
     * @return this
     */
    public NotificationsBuilder format(Driver driver, Format format) {
        formats.driver(driver, format);
        return this;
    }

    /**
     * Writes the envelopes of one topic, for machines, instead of the usual format; but where the driver has a format of its own, it is
     * that one.
     *
     * @param topic one of the topics
     * @param format the format
     * @return this
     */
    public NotificationsBuilder format(Topic topic, Format format) {
        formats.topic(topic, format);
        return this;
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
    public <P> NotificationsBuilder orderingKey(DataType<P> type, Function<? super P, ? extends @Nullable Object> key) {
        return orderingKey(type.javaType(), key);
    }

    /**
     * The same for all payloads of a Java type, such as an interface that several definitions share. Of several that a payload is an
     * instance of, the one counts that was given first.
     */
    public <P> NotificationsBuilder orderingKey(Class<P> type, Function<? super P, ? extends @Nullable Object> key) {
        orderingKeys.add(type, key);
        return this;
    }

    /** For tests of our own, which do not wait. */
    NotificationsBuilder delays(Delays delays) {
        this.delays = Optional.of(delays);
        return this;
    }

    /** For tests of our own, which leave nothing to chance. */
    NotificationsBuilder chance(DoubleSupplier chance) {
        this.chance = chance;
        return this;
    }

    /**
     * Checks everything, and opens for business.
     *
     * @return the notifications
     * @throws IllegalStateException if something is missing or wrong; all of it is told at once
     */
    public Notifications build() {
        Settings settings = new Settings(
                publisher,
                clock,
                limits,
                inFlight,
                block,
                sendTimeout,
                drain,
                quarantine,
                serialization,
                formats.build(),
                orderingKeys.copy(),
                delays.orElseGet(Delays::onOneThread),
                chance);
        Faults faults = new Faults("notifications");
        settings.check(faults);
        Registry registry = Registry.of(List.copyOf(topics.keySet()), faults::add);
        check(faults);
        faults.throwIfAny();
        Wishes wishes = new Wishes(registry, threshold);
        wishes.optOuts(optOuts);
        return new Notifications(settings, registry, wishes, outlets(settings), executor);
    }

    /** A driver has one bound, on however many topics it is. */
    private Map<String, List<Outlet>> outlets(Settings settings) {
        Map<Driver, Outlet> outlets = new IdentityHashMap<>();
        Map<String, List<Outlet>> byTopic = new LinkedHashMap<>();
        topics.forEach((topic, drivers) -> byTopic.put(
                topic.name(),
                drivers.stream()
                        .map(driver -> outlets.computeIfAbsent(driver, one -> new Outlet(one, settings)))
                        .toList()));
        return byTopic;
    }

    private void check(Faults faults) {
        faults.addIf(topics.isEmpty(), "no topic: give at least one, with topic(topic, driver)");
        topics.forEach((topic, drivers) -> faults.addIf(
                drivers.isEmpty(),
                "topic " + topic.name()
                        + " has no driver; give it at least one, a NoopDriver if nothing is to be sent"));
        formats.check(topics, faults);
        twice.forEach(topic -> faults.add(Registry.twice(topic)));
        optOuts.forEach(pattern -> faults.addPattern("optOut", pattern));
    }
}
