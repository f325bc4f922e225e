package dev.herald.benchmarks.codec.library;

import static java.util.Objects.requireNonNull;

import dev.herald.benchmarks.codec.Example;
import dev.herald.benchmarks.codec.model.Basic;
import dev.herald.benchmarks.codec.model.InstanceObject;
import dev.herald.benchmarks.codec.model.NodeObject;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Jackson's streams by hand. */
final class Streaming<T> implements Codec<T> {
    private static final JsonFactory JSON = new JsonFactory();

    private final BiConsumer<JsonGenerator, T> writer;
    private final Streams.Element<T> reader;

    private Streaming(BiConsumer<JsonGenerator, T> writer, Streams.Element<T> reader) {
        this.writer = writer;
        this.reader = reader;
    }

    static Codec<?> codec(Example example, boolean whole) {
        return switch (example) {
            case NODE -> whole ? node() : new Streaming<NodeObject>(StreamedNode::nodeObject, StreamedNode::nodeObject);
            case SMALL -> new Streaming<>(Streaming::basic, Streaming::basic).in(whole);
            case NESTED ->
                new Streaming<InstanceObject>(StreamedInstance::instanceObject, StreamedInstance::instanceObject)
                        .in(whole);
        };
    }

    /** A whole notification of a node. */
    static Codec<?> node() {
        return new Streaming<NodeObject>(StreamedNode::nodeObject, StreamedNode::nodeObject).in(true);
    }

    private Codec<?> in(boolean whole) {
        return whole ? new Streaming<Notification<T>>(this::notification, this::notification) : this;
    }

    @Override
    public Object write(T value) {
        try (ByteArrayBuilder buffer = new ByteArrayBuilder(JSON._getBufferRecycler())) {
            try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), buffer)) {
                writer.accept(out, value);
            }
            return buffer.toByteArray();
        }
    }

    @Override
    public T read(byte[] bytes) {
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            in.nextToken();
            return reader.read(in);
        }
    }

    private static void basic(JsonGenerator out, Basic value) {
        out.writeStartObject();
        out.writeStringProperty("resource_info", value.resource_info);
        out.writeEndObject();
    }

    private static Basic basic(JsonParser in) {
        Basic value = new Basic();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            if (field.equals("resource_info")) {
                value.resource_info = in.getString();
            } else {
                in.skipChildren();
            }
        }
        return value;
    }

    private void notification(JsonGenerator out, Notification<T> value) {
        out.writeStartObject();
        out.writeStringProperty("message_id", value.messageId());
        out.writeStringProperty("publisher_id", value.publisherId());
        out.writeStringProperty("event_type", value.eventType());
        out.writeStringProperty("priority", value.priority());
        out.writeStringProperty("timestamp", value.timestamp().toString());
        out.writeName("payload");
        writer.accept(out, value.payload());
        out.writeEndObject();
    }

    private Notification<T> notification(JsonParser in) {
        String messageId = "";
        String publisherId = "";
        String eventType = "";
        String priority = "";
        Instant timestamp = Instant.EPOCH;
        @Nullable T payload = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "message_id" -> messageId = in.getString();
                case "publisher_id" -> publisherId = in.getString();
                case "event_type" -> eventType = in.getString();
                case "priority" -> priority = in.getString();
                case "timestamp" -> timestamp = Instant.parse(in.getString());
                case "payload" -> payload = reader.read(in);
                default -> in.skipChildren();
            }
        }
        return new Notification<>(messageId, publisherId, eventType, priority, timestamp, requireNonNull(payload));
    }

    private record Notification<T>(
            String messageId, String publisherId, String eventType, String priority, Instant timestamp, T payload) {}
}
