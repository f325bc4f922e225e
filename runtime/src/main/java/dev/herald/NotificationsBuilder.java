package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.registry.Registry;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Describes what a program emits and receives. Not safe for use by several threads. */
public final class NotificationsBuilder extends Tuning<NotificationsBuilder> {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Map<Topic, List<Driver>> topics = new LinkedHashMap<>();
    private final List<Topic> twice = new ArrayList<>();
    private final List<String> optOuts = new ArrayList<>();
    private final Formats.Builder formats = new Formats.Builder();
    private final List<PinRequest> pins = new ArrayList<>();
    private String publisher = "";
    private @Nullable Level threshold = Level.INFO;

    NotificationsBuilder() {}

    @Override
    NotificationsBuilder self() {
        return this;
    }

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
     * @param patterns event types; patterns with {@code *} for one word and {@code #} for any number; names of groups, for the event
     *     types of that very group: {@code image} leaves those of the group {@code image.member} alone; and, where the event type allows
     *     it, event types followed by {@code .} and the value of their field, such as {@code identity.authenticate.pending}
     * @return this
     */
    public NotificationsBuilder optOut(String... patterns) {
        optOuts.addAll(List.of(patterns));
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
     * Keeps writing an older version of a payload, for consumers that need it: what goes out is what the producer of that version wrote.
     * A payload within another one follows its own pin. An older macro line takes a definition with {@code writes}, whose migrations
     * have a way down; what that cannot express is refused when it is emitted.
     *
     * <p>Several versions, of one macro line each, are twins: every notification goes out in each of them, under one message id, and each
     * consumer handles the newest that it reads.
     *
     * @param payload the payload
     * @param version such as {@code 1.13}; on record in the history
     * @param more versions of other macro lines
     * @return this
     */
    public NotificationsBuilder pin(PayloadType<?> payload, String version, String... more) {
        return pin(Optional.empty(), payload, version, more);
    }

    /**
     * The same on one topic, where it counts instead of what is said for all topics.
     *
     * @param topic one of the topics
     */
    public NotificationsBuilder pin(Topic topic, PayloadType<?> payload, String version, String... more) {
        return pin(Optional.of(topic), payload, version, more);
    }

    private NotificationsBuilder pin(Optional<Topic> topic, PayloadType<?> payload, String version, String... more) {
        List<String> versions = new ArrayList<>(List.of(version));
        versions.addAll(List.of(more));
        pins.add(new PinRequest(topic, payload, versions));
        return this;
    }

    /**
     * Checks everything, and opens for business.
     *
     * @return the notifications
     * @throws IllegalStateException if something is missing or wrong; all of it is told at once
     */
    public Notifications build() {
        Faults faults = new Faults("notifications");
        Registry registry = Registry.of(List.copyOf(topics.keySet()), faults::add);
        Formats written = formats.build();
        Pinning pinning = Pinning.of(pins, registry, faults);
        pinning.checkTwins(topics, written, faults);
        Settings settings = settings(publisher, written, pinning);
        settings.check(faults);
        check(faults);
        faults.throwIfAny();
        Wishes wishes = new Wishes(registry, threshold);
        wishes.optOuts(optOuts);
        pinning.pins().forEach(pin -> LOG.info("pinned: {}", pin));
        return new Notifications(settings, registry, wishes, outlets(settings), executor());
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
