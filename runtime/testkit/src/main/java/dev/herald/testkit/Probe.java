package dev.herald.testkit;

import dev.herald.annotation.Level;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Bytes;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadType;
import java.util.UUID;

/** A payload of one text, to be sent through drivers. */
record Probe(String text) {
    private static final PayloadSchema SCHEMA = PayloadSchema.of("probe", "ProbePayload", "1.0")
            .field("text", "string", "1.0")
            .build();

    static final PayloadType<Probe> TYPE = PayloadType.of(Probe.class, SCHEMA, new Codec());

    static final EventType<Probe> HAPPENED = EventType.of("probe.happened", Level.INFO, TYPE);

    static Topic topic(String name) {
        return Topic.of(name, EventGroup.of("probe", HAPPENED));
    }

    /** A notification as anybody may have written it. */
    static Bytes notification(String text, String timestamp) {
        return Bytes.utf8("""
                {"message_id": "%s", "publisher_id": "somebody", "event_type": "probe.happened", "priority": "INFO",
                 "timestamp": "%s", "payload": {"probe_object.namespace": "probe", "probe_object.name": "ProbePayload",
                 "probe_object.version": "1.0", "probe_object.data": {"text": "%s"}}}
                """.formatted(UUID.randomUUID(), timestamp, text));
    }

    private static final class Codec implements PayloadCodec<Probe> {
        private static final FieldTable FIELDS = FieldTable.of(SCHEMA);
        private static final FieldName TEXT = FieldName.of("text");

        @Override
        public void write(Probe payload, DataWriter out) {
            out.startObject();
            out.field(TEXT, payload.text(), DataWriter::string);
            out.endObject();
        }

        @Override
        public Probe read(DataReader in) {
            String text = "";
            in.begin(FIELDS);
            for (int field = in.next(); field != DataReader.END; field = in.next()) {
                text = in.string();
            }
            return new Probe(text);
        }
    }
}
