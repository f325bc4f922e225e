package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.schema.PayloadName;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A notification, and what tests of formats do with it. */
final class Envelopes {
    /** All that are built in, and the one that is read as the native format. */
    static final List<Format> FORMATS = List.of(
            new NativeFormat(),
            OsloFormat.v2(),
            OsloFormat.v1(),
            CloudEventsFormat.structured("org.openstack"),
            CloudEventsFormat.binary("org.openstack", CloudEventsBinding.KAFKA),
            CloudEventsFormat.binary("org.openstack", CloudEventsBinding.AMQP),
            CloudEventsFormat.binary("org.openstack", CloudEventsBinding.AMQP_1_0));

    static final Envelope VOLUME = new Envelope(
            "storage_notifications",
            "1be26c0b-03f2-4d2e-ae87-c02d7f33c123",
            "volume-api.host1",
            "storage.volume.attach.start",
            "WARN",
            Instant.parse("2026-11-20T17:02:29.315Z"),
            Bytes.utf8(Volumes.TEXT),
            Optional.of(new PayloadIdentity(new PayloadName("example", "VolumePayload"), Version.parse("1.2"))),
            Map.of("lines", "1,2", "trace-id", "7"),
            Optional.of("system"),
            Map.of());

    private Envelopes() {}

    static Envelope read(Format format, Message message) {
        return format.read(message, Limits.DEFAULT);
    }

    static Message message(String contentType, String body, Map<String, String> headers) {
        return new Message(
                "storage_notifications",
                "storage.volume.attach.start",
                Optional.empty(),
                headers,
                contentType,
                Bytes.utf8(body));
    }

    static Message with(Message message, String contentType, Map<String, String> headers, Bytes body) {
        return new Message(message.topic(), message.routingKey(), message.orderingKey(), headers, contentType, body);
    }

    /** The members of a JSON object. */
    static Map<String, Json> members(String json) {
        return new TreeMap<>(Json.parse(json)
                .toTree()
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> Json.of(member.getValue()))));
    }

    static Envelope context(Envelope envelope, Map<String, Json> context) {
        return new Envelope(
                envelope.topic(),
                envelope.messageId(),
                envelope.publisherId(),
                envelope.eventType(),
                envelope.priority(),
                envelope.timestamp(),
                envelope.payload(),
                envelope.identity(),
                envelope.headers(),
                envelope.orderingKey(),
                context);
    }
}
