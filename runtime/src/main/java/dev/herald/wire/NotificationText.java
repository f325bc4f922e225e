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

    static final FieldName TIMESTAMP_NAME = FieldName.of(TIMESTAMP);

    private static final FieldName MESSAGE_ID_NAME = FieldName.of(MESSAGE_ID);
    private static final FieldName PUBLISHER_ID_NAME = FieldName.of(PUBLISHER_ID);
    private static final FieldName EVENT_TYPE_NAME = FieldName.of(EVENT_TYPE);
    private static final FieldName PRIORITY_NAME = FieldName.of(PRIORITY);
    private static final FieldName PAYLOAD_NAME = FieldName.of(PAYLOAD);
    private static final FieldTable FIELDS = FieldTable.required(MEMBERS.toArray(String[]::new));

    private NotificationText() {}

    /**
     * Writes a notification.
     *
     * @param priority the text of the level
     * @param rest writes the timestamp, and what else there is besides the members
     */
    static Bytes write(Envelope envelope, String priority, Consumer<DataWriter> rest, PayloadText payload) {
        return DirectSerialization.text(out -> {
            out.startObject();
            out.field(MESSAGE_ID_NAME, envelope.messageId());
            out.field(PUBLISHER_ID_NAME, envelope.publisherId());
            out.field(EVENT_TYPE_NAME, envelope.eventType());
            out.field(PRIORITY_NAME, priority);
            rest.accept(out);
            out.begin(PAYLOAD_NAME);
            payload.writeTo(out);
            out.endObject();
        });
    }

    /**
     * Reads a notification.
     *
     * @param text the object, which is the body of the message or a part of it
     */
    static Envelope read(Bytes text, Message message, Limits limits) {
        return read(text, message, limits, JsonReading.DIRECT);
    }

    /** The same, in one of two ways. */
    static Envelope read(Bytes text, Message message, Limits limits, JsonReading reading) {
        try {
            return reading.readAll(text, oneDeeper(limits), in -> envelope(text, message, limits, reading, in));
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

    private static Envelope envelope(
            Bytes text, Message message, Limits limits, JsonReading reading, JsonDataReader in) {
        String messageId = "";
        String publisherId = "";
        String eventType = "";
        String priority = "";
        Instant timestamp = Instant.EPOCH;
        Bytes payload = Bytes.empty();
        boolean mayBeIdentified = false;
        Context context = new Context();
        in.begin(FIELDS);
        in.others(context);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> messageId = in.string();
                case 1 -> publisherId = in.word();
                case 2 -> eventType = in.word();
                case 3 -> priority = priority(in);
                case 4 -> timestamp = in.instantOrUtc();
                case 5 -> {
                    payload = in.raw(text);
                    mayBeIdentified = in.mayBeIdentified();
                }
                default -> throw new AssertionError(field);
            }
        }
        Optional<PayloadIdentity> own =
                mayBeIdentified ? reading.read(payload, limits, IdentityReading::identity) : Optional.empty();
        Headers.Told headers = Headers.told(message.headers());
        return new Envelope(
                message.topic(),
                messageId,
                publisherId,
                eventType,
                priority,
                timestamp,
                payload,
                Headers.agreed(own, headers.identity(), "headers"),
                headers.others(),
                message.orderingKey(),
                context.values);
    }

    /** What the producer says of its request; mostly nothing. */
    private static final class Context implements JsonDataReader.OtherMembers {
        private Map<String, Json> values = Map.of();

        @Override
        public void take(String name, JsonDataReader in) {
            if (!name.startsWith(CONTEXT)) {
                in.skip();
                return;
            }
            if (values.isEmpty()) {
                values = new LinkedHashMap<>();
            }
            values.put(name.substring(CONTEXT.length()), in.any());
        }
    }

    private static String priority(JsonDataReader in) {
        String text = in.word();
        if (Priority.level(text).isEmpty()) {
            throw in.faults().invalid(Priority.READABLE);
        }
        return text;
    }
}
