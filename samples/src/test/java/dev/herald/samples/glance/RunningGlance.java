package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.Examples;
import dev.herald.samples.glance.domain.Image;
import dev.herald.samples.glance.domain.Receiver;
import dev.herald.samples.glance.domain.Task;
import dev.herald.samples.glance.domain.TaskEnding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Glance with a clock that stands, and what it sent. */
final class RunningGlance implements AutoCloseable {
    static final Instant NOW = Instant.parse("2013-08-29T19:03:45.960280Z");
    static final UUID IMAGE = UUID.fromString("71c675ab-d94f-49cd-a114-e12490b328d9");
    static final UUID TASK = UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c123");
    static final Receiver RECEIVER = new Receiver("tenant-2", "user-2", "203.0.113.7");

    final MemoryDriver bus = new MemoryDriver();
    final FailingStore store = new FailingStore();
    final Notifications notifications;
    final Glance service;

    private int forgotten;

    RunningGlance(String settings, TaskWork work, Executor executor) {
        InstantSource clock = InstantSource.fixed(NOW);
        this.notifications =
                configuration("publisher_id = glance-1\n" + settings).notifications(bus, clock);
        this.service = new Glance(notifications, store, work, executor, clock);
    }

    /** With lines of the configuration; tasks succeed at once. */
    static RunningGlance configured(String... settings) {
        return new RunningGlance(
                String.join("\n", settings),
                task -> new TaskEnding.Succeeded(Map.of("image_id", IMAGE.toString())),
                Runnable::run);
    }

    /** Whose tasks end as they are told, in this thread. */
    static RunningGlance with(TaskWork work) {
        return new RunningGlance("", work, Runnable::run);
    }

    static GlanceConfiguration configuration(String settings) {
        try {
            return GlanceConfiguration.read(new StringReader(settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Image image() {
        return Image.queued(IMAGE, "cirros", "tenant-1", NOW);
    }

    static InputStream data(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An image that has data, and nothing is known yet of how it got them. */
    void uploaded(String data) {
        service.images().create(image());
        service.images().upload(IMAGE, data(data));
        forgotten = bus.broker().sent().size();
    }

    void begin(Map<String, ?> input) {
        Task task = service.tasks().create(TASK, "tenant-1", "import", input);
        service.tasks().begin(task.id());
    }

    long send(OutputStream to) {
        return service.send(IMAGE, RECEIVER, to);
    }

    /** What was sent, in order. */
    List<JsonNode> sent() {
        return bus.broker().sent().stream()
                .skip(forgotten)
                .map(message -> Examples.parse(message.body().utf8()))
                .toList();
    }

    /** The last of what was sent. */
    JsonNode last() {
        List<JsonNode> sent = sent();
        return sent.get(sent.size() - 1);
    }

    /** Event types and priorities of what was sent on the usual topic, in order. */
    List<String> told() {
        return toldOn("glance_notifications");
    }

    List<String> toldOn(String topic) {
        return sentOn(topic)
                .map(sent -> sent.path("event_type").asString() + " "
                        + sent.path("priority").asString())
                .toList();
    }

    List<JsonNode> payloadsOn(String topic) {
        return sentOn(topic).map(sent -> sent.path("payload")).toList();
    }

    private Stream<JsonNode> sentOn(String topic) {
        return bus.broker().sent().stream()
                .skip(forgotten)
                .filter(message -> message.topic().equals(topic))
                .map(message -> Examples.parse(message.body().utf8()));
    }

    @Override
    public void close() {
        notifications.close();
        bus.close();
    }
}
