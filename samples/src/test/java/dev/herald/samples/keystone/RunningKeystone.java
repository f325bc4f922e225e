package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.Examples;
import dev.herald.samples.keystone.domain.Host;
import dev.herald.samples.keystone.domain.Initiator;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Keystone as in the examples of the documentation, and what it sent. */
final class RunningKeystone implements AutoCloseable {
    static final Host HOST = new Host("curl/7.22.0(x86_64-pc-linux-gnu)", "127.0.0.1");
    static final Initiator CALLER = new Initiator("c9f76d3c31e142af9291de2935bde98a", HOST);

    private static final UUID OBSERVER = UUID.fromString("3d4a50a9-2b59-438b-bf19-c231f9c7625a");
    private static final List<UUID> EVENT_AND_TARGET = List.of(
            UUID.fromString("f5352d7b-bee6-4c22-8213-450e7b646e9f"),
            UUID.fromString("1c2fc591-facb-4479-a327-520dade1ea15"));

    final MemoryDriver bus = new MemoryDriver();
    final Notifications notifications;
    final Keystone service;

    /**
     * Keystone that runs.
     *
     * @param settings lines of the configuration
     * @param happens when everything happens
     * @param told when it is told
     * @param authenticator who is let in
     */
    RunningKeystone(String settings, Instant happens, Instant told, Authenticator authenticator) {
        KeystoneConfiguration configuration = configuration(settings);
        Iterator<UUID> ids =
                Stream.generate(() -> EVENT_AND_TARGET).flatMap(List::stream).iterator();
        this.notifications = configuration.notifications("host1234", bus, InstantSource.fixed(told));
        this.service = new Keystone(
                notifications,
                configuration.format(),
                new AuditTrail(OBSERVER, ids::next, InstantSource.fixed(happens)),
                authenticator);
    }

    /** With lines of the configuration; who knows the word is let in, and who knows half of it has to wait. */
    static RunningKeystone configured(String... settings) {
        Instant now = Instant.parse("2014-02-14T01:20:47.932842Z");
        return new RunningKeystone(String.join("\n", settings), now, now, IdentityLife::verify);
    }

    static RunningKeystone basic() {
        return configured("notification_format = basic");
    }

    static RunningKeystone cadf() {
        return configured("notification_format = cadf");
    }

    static KeystoneConfiguration configuration(String settings) {
        try {
            return KeystoneConfiguration.read(new StringReader("[DEFAULT]\n" + settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sent, in order. */
    List<JsonNode> sent() {
        return bus.broker().sent().stream()
                .map(message -> Examples.parse(message.body().utf8()))
                .toList();
    }

    /** The only notification that was sent. */
    JsonNode onlySent() {
        List<JsonNode> sent = sent();
        if (sent.size() != 1) {
            throw new AssertionError("sent was " + told());
        }
        return sent.get(0);
    }

    /** The event types of what was sent, in order, and the outcomes where there are any but success. */
    List<String> told() {
        return sent().stream()
                .map(notification -> notification.path("event_type").asString()
                        + unlessSuccess(notification.at("/payload/outcome").asString(null)))
                .toList();
    }

    private static String unlessSuccess(@Nullable String outcome) {
        return outcome == null || outcome.equals("success") ? "" : " " + outcome;
    }

    @Override
    public void close() {
        notifications.close();
        bus.close();
    }
}
