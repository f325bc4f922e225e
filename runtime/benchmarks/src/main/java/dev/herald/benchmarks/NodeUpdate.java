package dev.herald.benchmarks;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.NativeFormat;
import dev.herald.wire.Serialization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notification that is measured: a node was updated, an example of Ironic's documentation with 47 fields and 1,661 bytes. Both contenders
 * have it as objects, and read the same bytes.
 */
@State(Scope.Benchmark)
public class NodeUpdate {
    static final Serialization SERIALIZATION = Serialization.json();
    static final NativeFormat FORMAT = new NativeFormat();
    static final List<Format> FORMATS = Format.builtIn();
    static final JsonMapper DATABIND = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** The text of the documentation, with a message id and a timestamp. */
    final byte[] example = example();

    final Envelope envelope;
    final NodeCRUDPayload payload;
    final DatabindNotification databind = DATABIND.readValue(example, DatabindNotification.class);
    /** The payload alone, as Herald writes it. */
    final byte[] payloadJson;
    /** The whole notification, as Herald writes it. */
    final Message message;
    /** The body of the message. */
    final byte[] notificationJson;

    /** Reads the example. */
    public NodeUpdate() {
        envelope = FORMAT.read(
                new Message(
                        "ironic_versioned_notifications",
                        "baremetal.node.update.end",
                        Optional.empty(),
                        Map.of(),
                        NativeFormat.CONTENT_TYPE,
                        Bytes.of(example)),
                Limits.DEFAULT);
        payload = read(envelope.payload());
        payloadJson = SERIALIZATION.write(NodeCRUDPayload.TYPE, payload, false).toArray();
        message = FORMAT.write(with(Bytes.of(payloadJson)));
        notificationJson = message.body().toArray();
    }

    /** Reads a payload. */
    static NodeCRUDPayload read(Bytes json) {
        return SERIALIZATION
                .read(NodeCRUDPayload.TYPE, json, Optional.empty(), Limits.DEFAULT)
                .payload();
    }

    /** The notification with a payload. */
    final Envelope with(Bytes json) {
        return new Envelope(
                envelope.topic(),
                envelope.messageId(),
                envelope.publisherId(),
                envelope.eventType(),
                envelope.priority(),
                envelope.timestamp(),
                json,
                envelope.identity(),
                envelope.headers());
    }

    private static byte[] example() {
        try (InputStream example = Objects.requireNonNull(NodeUpdate.class.getResourceAsStream("node.json"))) {
            return example.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
