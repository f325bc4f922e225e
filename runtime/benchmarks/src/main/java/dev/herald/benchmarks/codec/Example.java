package dev.herald.benchmarks.codec;

import dev.herald.benchmarks.avro.AvroBasicNotification;
import dev.herald.benchmarks.avro.AvroInstanceNotification;
import dev.herald.benchmarks.avro.AvroNodeNotification;
import dev.herald.benchmarks.codec.model.Basic;
import dev.herald.benchmarks.codec.model.BasicNotification;
import dev.herald.benchmarks.codec.model.InstanceNotification;
import dev.herald.benchmarks.codec.model.InstanceObject;
import dev.herald.benchmarks.codec.model.NodeNotification;
import dev.herald.benchmarks.codec.model.NodeObject;
import dev.herald.wire.PayloadType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.apache.avro.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notifications that are measured. */
public enum Example {
    /** Ironic's node: 47 fields, 1,661 bytes. */
    NODE(NodeCRUDPayload.TYPE, NodeNotification.class, NodeObject.class, AvroNodeNotification.getClassSchema()),
    /** Keystone's basic one: one field, 248 bytes. */
    SMALL(BasicPayload.TYPE, BasicNotification.class, Basic.class, AvroBasicNotification.getClassSchema()),
    /** A server of Nova's: seven payloads, three deep, with lists of them and maps, 1,903 bytes. */
    NESTED(
            InstancePayload.TYPE,
            InstanceNotification.class,
            InstanceObject.class,
            AvroInstanceNotification.getClassSchema());

    private static final JsonMapper JSON = new JsonMapper();

    private final PayloadType<?> herald;
    private final Class<?> notification;
    private final Class<?> payload;
    private final Schema avro;

    Example(PayloadType<?> herald, Class<?> notification, Class<?> payload, Schema avro) {
        this.herald = herald;
        this.notification = notification;
        this.payload = payload;
        this.avro = avro;
    }

    /** Our payload. */
    public PayloadType<?> herald() {
        return herald;
    }

    /** The record of the whole notification, or of its payload alone. */
    public Class<?> model(boolean whole) {
        return whole ? notification : payload;
    }

    /** Avro's schema of the whole notification, or of its payload alone. */
    public Schema avro(boolean whole) {
        return whole ? avro : avro.getField("payload").schema();
    }

    /** The JSON of the whole notification, or of its payload alone, without white space. */
    public byte[] json(boolean whole) {
        String file = "%s.json".formatted(name().toLowerCase(Locale.ROOT));
        try (InputStream text = Objects.requireNonNull(Example.class.getResourceAsStream(file))) {
            JsonNode tree = JSON.readTree(text);
            return JSON.writeValueAsBytes(whole ? tree : tree.get("payload"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
