package dev.herald.wire;

import dev.herald.annotation.Level;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What real OpenStack services send and accept, as oslo.messaging 14 does it: one JSON object, alone (the driver {@code messaging}) or as
 * text in another one (the driver {@code messagingv2}). The timestamp is in UTC without saying so, each message has a
 * {@code _unique_id}, and what the producer says of its request stands in members that begin with {@code _context_}.
 *
 * <p>What is written has a media type of exactly {@code application/json}, and a priority in upper case: oslo.messaging loses everything
 * else. Our headers go with it, for brokers to route by; who reads this format knows nothing of them. Without the envelope a message is read
 * just as the native format is, so the two are recognized as one. Safe for use by several threads.
 */
public final class OsloFormat implements Format {
    static final String VERSION = "oslo.version";
    static final String MESSAGE = "oslo.message";

    private static final String ENVELOPE_VERSION = "2.0";
    private static final String IN_ENVELOPE = "$['" + MESSAGE + "']";
    private static final FieldName VERSION_NAME = FieldName.of(VERSION);
    private static final FieldName MESSAGE_NAME = FieldName.of(MESSAGE);
    private static final FieldTable ENVELOPE = FieldTable.required(VERSION, MESSAGE);

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final boolean wrapped;
    private final Supplier<? extends Map<String, ? extends @Nullable Object>> context;

    private OsloFormat(boolean wrapped, Supplier<? extends Map<String, ? extends @Nullable Object>> context) {
        this.wrapped = wrapped;
        this.context = context;
    }

    /**
     * As the driver {@code messagingv2} of oslo.messaging sends: in the envelope of version 2.0.
     *
     * @return the format, without a context
     */
    public static OsloFormat v2() {
        return new OsloFormat(true, Map::of);
    }

    /**
     * As the driver {@code messaging} of oslo.messaging sends: without an envelope.
     *
     * @return the format, without a context
     */
    public static OsloFormat v1() {
        return new OsloFormat(false, Map::of);
    }

    /**
     * The same, saying of each notification what request it belongs to.
     *
     * @param values asked once for each message, by the thread that emits: such as {@code request_id} and {@code project_id}, with values
     *     as {@link Json#from} takes them
     * @return the format
     */
    public OsloFormat context(Supplier<? extends Map<String, ? extends @Nullable Object>> values) {
        return new OsloFormat(wrapped, values);
    }

    @Override
    public boolean recognizes(Message message) {
        return Outline.of(message) == (wrapped ? Outline.OSLO_ENVELOPE : Outline.NOTIFICATION);
    }

    @Override
    public Message write(Envelope envelope) {
        return write(envelope, PayloadText.of(envelope.payload()));
    }

    @Override
    public Message write(Envelope envelope, PayloadText payload) {
        Map<String, Json> members = members(envelope);
        Bytes text = NotificationText.write(
                envelope, priority(envelope.priority()), out -> writeRest(envelope, members, out), payload);
        return new Message(
                envelope.topic(),
                envelope.eventType(),
                envelope.orderingKey(),
                Headers.of(envelope),
                NativeFormat.CONTENT_TYPE,
                wrapped ? wrap(text) : text);
    }

    /** What there is besides the members that all notifications have: taken once, though it may be written twice. */
    private Map<String, Json> members(Envelope envelope) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("_unique_id", Json.from(UUID.randomUUID().toString().replace("-", "")));
        envelope.context().forEach((name, value) -> members.put(NotificationText.CONTEXT + name, value));
        context.get().forEach((name, value) -> {
            if (!envelope.context().containsKey(name)) {
                members.put(NotificationText.CONTEXT + name, Json.from(value));
            }
        });
        return members;
    }

    private static void writeRest(Envelope envelope, Map<String, Json> members, DataWriter out) {
        out.field(NotificationText.TIMESTAMP_NAME, timestamp(envelope.timestamp()));
        members.forEach((name, value) -> {
            out.key(name);
            out.json(value);
        });
    }

    /** The same words as oslo.messaging has, for others it throws away. */
    private static String priority(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.equals(Level.WARNING.name()) ? Priority.of(Level.WARNING) : upper;
    }

    /** As Python prints it: six digits of a fraction, or none. */
    private static String timestamp(Instant instant) {
        return (instant.getNano() < 1_000 ? SECONDS : MICROSECONDS).format(instant);
    }

    private static Bytes wrap(Bytes text) {
        return DirectSerialization.text(out -> {
            out.startObject();
            out.field(VERSION_NAME, ENVELOPE_VERSION);
            out.field(MESSAGE_NAME, text.utf8());
            out.endObject();
        });
    }

    @Override
    public Envelope read(Message message, Limits limits) {
        if (!wrapped) {
            return NotificationText.read(message.body(), message, limits);
        }
        Bytes text = unwrap(message.body(), limits);
        try {
            return NotificationText.read(text, message, limits);
        } catch (RefusedException e) {
            throw e.within(IN_ENVELOPE);
        }
    }

    /** The whole message is one text of the envelope, so that only its size is limited here. */
    private static Bytes unwrap(Bytes body, Limits limits) {
        try {
            return JsonReading.DIRECT.readAll(body, limits.withStringLength(limits.bytes()), OsloFormat::message);
        } catch (RefusedException e) {
            throw NotificationText.asEnvelope(e);
        }
    }

    private static Bytes message(JsonDataReader in) {
        String text = "";
        in.begin(ENVELOPE);
        in.others((name, member) -> member.skip());
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            if (field == 0) {
                checkVersion(in);
            } else {
                text = in.string();
            }
        }
        return Bytes.utf8(text);
    }

    private static void checkVersion(JsonDataReader in) {
        if (!in.string().equals(ENVELOPE_VERSION)) {
            throw in.faults().refused(Kind.NOT_A_NOTIFICATION, in.faults().found(), "\"" + ENVELOPE_VERSION + "\"");
        }
    }

    @Override
    public String payloadPath() {
        return (wrapped ? IN_ENVELOPE : "$") + "." + NotificationText.PAYLOAD;
    }

    /** False: consumers of oslo.messaging see no headers. */
    @Override
    public boolean carriesHeaders() {
        return false;
    }

    /** True: a consumer of several topics takes messages of the same {@code _unique_id} for one, and drops the others. */
    @Override
    public boolean writesPerTopic() {
        return true;
    }

    /** The name, with the version. */
    @Override
    public String toString() {
        return wrapped ? "oslo.messaging 2.0" : "oslo.messaging without an envelope";
    }
}
