package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** A notification as one JSON object, which the native format and those of oslo.messaging have in common. */
final class NotificationText {
    static final String EVENT_TYPE = "event_type";
    static final String MESSAGE_ID = "message_id";
    static final String PAYLOAD = "payload";
    static final String PRIORITY = "priority";
    static final String PUBLISHER_ID = "publisher_id";
    static final String TIMESTAMP = "timestamp";

    /** What the members begin with that hold the context of a producer. */
    static final String CONTEXT = "_context_";

    /** The members, in the order in which they are mostly written. */
    static final List<String> MEMBERS = List.of(MESSAGE_ID, PUBLISHER_ID, EVENT_TYPE, PRIORITY, TIMESTAMP, PAYLOAD);

    private static final FieldTable FIELDS = FieldTable.required(MEMBERS.toArray(String[]::new));

    private NotificationText() {}

    /**
     * Writes a notification.
     *
     * @param priority the text of the level
     * @param rest writes the timestamp, and what else there is besides the members
     */
    static Bytes write(Envelope envelope, String priority, Consumer<JsonGenerator> rest) {
        byte[] head = JacksonSerialization.text(json -> {
            json.writeStartObject();
            json.writeStringProperty(MESSAGE_ID, envelope.messageId());
            json.writeStringProperty(PUBLISHER_ID, envelope.publisherId());
            json.writeStringProperty(EVENT_TYPE, envelope.eventType());
            json.writeStringProperty(PRIORITY, priority);
            rest.accept(json);
            json.writeName(PAYLOAD);
            json.writeRawValue("");
            json.writeEndObject();
        });
        return insert(head, envelope.payload());
    }

    /** Puts the payload before the last brace. */
    static Bytes insert(byte[] head, Bytes payload) {
        int at = head.length - 1;
        byte[] body = new byte[head.length + payload.size()];
        System.arraycopy(head, 0, body, 0, at);
        payload.lend((array, offset, size) -> {
            System.arraycopy(array, offset, body, at, size);
            return size;
        });
        body[body.length - 1] = '}';
        return Bytes.owning(body);
    }

    /**
     * Reads a notification.
     *
     * @param text the object, which is the body of the message or a part of it
     */
    static Envelope read(Bytes text, Message message, Limits limits) {
        try {
            return JacksonDataReader.readAll(text, oneDeeper(limits), in -> envelope(text, message, limits, in));
        } catch (RefusedException e) {
            throw asEnvelope(e);
        }
    }

    /** The envelope is a level more than the payload. */
    static Limits oneDeeper(Limits limits) {
        return limits.withDepth((int) Math.min(Integer.MAX_VALUE, limits.depth() + 1L));
    }

    /** What is wrong with the members of an envelope makes the whole no notification. */
    static RefusedException asEnvelope(RefusedException e) {
        return switch (e.kind()) {
            case MISSING_FIELD, WRONG_TYPE, INVALID_VALUE ->
                new RefusedException(Kind.NOT_A_NOTIFICATION, e.path(), e.found(), e.readable());
            default -> e;
        };
    }

    private static Envelope envelope(Bytes text, Message message, Limits limits, JacksonDataReader in) {
        String messageId = "";
        String publisherId = "";
        String eventType = "";
        String priority = "";
        Instant timestamp = Instant.EPOCH;
        Bytes payload = Bytes.empty();
        Map<String, Json> context = new LinkedHashMap<>(0);
        in.begin(FIELDS);
        in.others((name, tokens) -> {
            if (name.startsWith(CONTEXT)) {
                context.put(name.substring(CONTEXT.length()), tokens.json());
            } else {
                tokens.skip();
            }
        });
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> messageId = in.string();
                case 1 -> publisherId = in.string();
                case 2 -> eventType = in.string();
                case 3 -> priority = priority(in);
                case 4 -> timestamp = in.instantOrUtc();
                case 5 -> payload = in.raw(text);
                default -> throw new AssertionError(field);
            }
        }
        Optional<PayloadIdentity> own = Serialization.json().identify(payload, limits);
        return new Envelope(
                message.topic(),
                messageId,
                publisherId,
                eventType,
                priority,
                timestamp,
                payload,
                Headers.agreed(own, Headers.identity(message.headers()), "headers"),
                Headers.others(message.headers()),
                message.orderingKey(),
                context);
    }

    private static String priority(JacksonDataReader in) {
        String text = in.string();
        if (Priority.level(text).isEmpty()) {
            throw in.tokens().invalid(Priority.READABLE);
        }
        return text;
    }
}
