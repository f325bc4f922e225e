package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The shape that OpenStack services emit: one JSON object with {@code message_id}, {@code publisher_id}, {@code event_type}, {@code priority},
 * {@code timestamp} and {@code payload}. Members may come in any order. Members that are not ours are checked and then ignored: a relay sends the
 * bytes as they came. What identifies the payload is written in the headers as well, and read from there where the payload itself says
 * nothing. Safe for use by several threads.
 */
public final class NativeFormat implements Format {
    /** The media type of its messages. */
    public static final String CONTENT_TYPE = "application/json";

    private static final String EVENT_TYPE = "event_type";
    private static final String MESSAGE_ID = "message_id";
    private static final String PAYLOAD = "payload";
    private static final String PRIORITY = "priority";
    private static final String PUBLISHER_ID = "publisher_id";
    private static final String TIMESTAMP = "timestamp";

    private static final FieldTable FIELDS =
            FieldTable.required(MESSAGE_ID, PUBLISHER_ID, EVENT_TYPE, PRIORITY, TIMESTAMP, PAYLOAD);
    private static final List<String> OURS =
            List.of(EVENT_TYPE, MESSAGE_ID, PAYLOAD, PRIORITY, PUBLISHER_ID, TIMESTAMP);

    private final Limits limits;

    /** The format within {@link Limits#DEFAULT}. */
    public NativeFormat() {
        this(Limits.DEFAULT);
    }

    /**
     * The format within other limits.
     *
     * @param limits how much is taken in; the depth counts from the payload
     */
    public NativeFormat(Limits limits) {
        // The envelope is one level more.
        this.limits = limits.withDepth((int) Math.min(Integer.MAX_VALUE, limits.depth() + 1L));
    }

    /** True for {@code application/json} with an object whose first member of a known envelope is one of ours. */
    @Override
    public boolean recognizes(Message message) {
        String type = message.contentType().toLowerCase(Locale.ROOT);
        if (!type.equals(CONTENT_TYPE) && !type.startsWith(CONTENT_TYPE + ";")) {
            return false;
        }
        try {
            return JacksonDataReader.read(message.body(), limits, NativeFormat::hasOurMember);
        } catch (RefusedException e) {
            return false;
        }
    }

    private static boolean hasOurMember(JacksonDataReader in) {
        JsonParser parser = in.tokens().parser;
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return false;
        }
        ReadingPath.Place place = in.tokens().open(null);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            in.tokens().member(place);
            if (OURS.contains(parser.currentName())) {
                return true;
            }
            parser.nextToken();
            in.tokens().skip();
        }
        return false;
    }

    @Override
    public Message write(Envelope envelope) {
        byte[] head = JacksonSerialization.text(json -> {
            json.writeStartObject();
            json.writeStringProperty(MESSAGE_ID, envelope.messageId());
            json.writeStringProperty(PUBLISHER_ID, envelope.publisherId());
            json.writeStringProperty(EVENT_TYPE, envelope.eventType());
            json.writeStringProperty(PRIORITY, envelope.priority());
            json.writeName(TIMESTAMP);
            new JacksonDataWriter(json, Pins.NONE, false).instant(envelope.timestamp());
            json.writeName(PAYLOAD);
            json.writeRawValue("");
            json.writeEndObject();
        });
        return new Message(
                envelope.topic(),
                envelope.eventType(),
                Optional.empty(),
                Headers.of(envelope),
                CONTENT_TYPE,
                insert(head, envelope.payload()));
    }

    /** Puts the payload before the last brace. */
    private static Bytes insert(byte[] head, Bytes payload) {
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

    @Override
    public Envelope read(Message message) {
        try {
            return JacksonDataReader.readAll(message.body(), limits, in -> envelope(message, in));
        } catch (RefusedException e) {
            throw switch (e.kind()) {
                case MISSING_FIELD, WRONG_TYPE, INVALID_VALUE ->
                    new RefusedException(Kind.NOT_A_NOTIFICATION, e.path(), e.found(), e.readable());
                default -> e;
            };
        }
    }

    private Envelope envelope(Message message, JacksonDataReader in) {
        String messageId = "";
        String publisherId = "";
        String eventType = "";
        String priority = "";
        Instant timestamp = Instant.EPOCH;
        Bytes payload = Bytes.empty();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> messageId = in.string();
                case 1 -> publisherId = in.string();
                case 2 -> eventType = in.string();
                case 3 -> priority = priority(in);
                case 4 -> timestamp = in.instant();
                case 5 -> payload = in.raw(message.body());
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
                own.isPresent() ? own : Headers.identity(message.headers()),
                Headers.others(message.headers()));
    }

    private static String priority(JacksonDataReader in) {
        String text = in.string();
        if (Priority.level(text).isEmpty()) {
            throw in.tokens().invalid("DEBUG, INFO, WARN, ERROR or CRITICAL, in any case; AUDIT or SAMPLE");
        }
        return text;
    }
}
