package dev.herald;

import dev.herald.annotation.Level;
import dev.herald.driver.Message;
import dev.herald.schema.Version;
import dev.herald.value.Json;
import dev.herald.wire.Decoded;
import dev.herald.wire.Envelope;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadIdentity;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Serialization;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A notification that was received. Immutable.
 *
 * @param <P> the payload
 */
public final class Received<P> {
    private final Envelope envelope;
    private final Level level;
    private final Message message;
    private final PayloadType<P> type;
    private final Decoded<P> decoded;

    Received(Envelope envelope, Level level, Message message, PayloadType<P> type, Decoded<P> decoded) {
        this.type = type;
        this.envelope = envelope;
        this.level = level;
        this.message = message;
        this.decoded = decoded;
    }

    /**
     * What it tells.
     *
     * @return the payload
     */
    public P payload() {
        return decoded.payload();
    }

    /**
     * The version of the payload on the wire, which may be older or newer than ours.
     *
     * @return the version that the producer wrote
     */
    public Version version() {
        return decoded.version();
    }

    /**
     * Whether the message is older than a field: then it could not have the field, and what the payload says of it is the default, nothing
     * at all, or what a migration made of other fields. For a message of an older macro line, fields that were renamed are followed.
     *
     * @param field the wire name of a field, such as {@code used_bytes}
     * @return whether the field joined after the version of the message
     * @throws IllegalArgumentException if the payload has no such field
     */
    public boolean predates(String field) {
        return !type.lineage().promises(field, version());
    }

    /**
     * What a newer producer wrote and we do not know. {@link Notifications#forward} loses none of it. Its text, as in a log, tells
     * the paths alone, because nobody knows here which values are sensitive; that of a copy tells the values too.
     *
     * @return the values by JSON path; cannot be changed
     */
    public Map<String, Json> unknown() {
        return decoded.unknown();
    }

    /**
     * Where it was received.
     *
     * @return the name of the topic
     */
    public String topic() {
        return message.topic();
    }

    /**
     * What tells notifications apart.
     *
     * @return the message id, which is any text if the producer is not ours
     */
    public String messageId() {
        return envelope.messageId();
    }

    /**
     * Who emitted it.
     *
     * @return the publisher id, such as {@code ironic-conductor.hostname01}
     */
    public String publisherId() {
        return envelope.publisherId();
    }

    /**
     * What happened.
     *
     * @return the event type, such as {@code baremetal.node.power_set.start}
     */
    public String eventType() {
        return envelope.eventType();
    }

    /**
     * How urgent it is.
     *
     * @return the level that the priority stands for
     */
    public Level level() {
        return level;
    }

    /**
     * How urgent it is, in the producer's words.
     *
     * @return the text on the wire, such as {@code WARN} or {@code audit}
     */
    public String priority() {
        return envelope.priority();
    }

    /**
     * When it was emitted, by the producer's clock.
     *
     * @return the instant
     */
    public Instant timestamp() {
        return envelope.timestamp();
    }

    /**
     * What the producer said of the request that it was at work for, as services of OpenStack do: {@code request_id},
     * {@code project_id} and such.
     *
     * @return the values by name, without the {@code _context_} before it on the wire; empty where the format has none
     */
    public Map<String, Json> context() {
        return envelope.context();
    }

    /**
     * What came beside the notification and is not a part of it: headers that are not ours, and extension attributes of CloudEvents.
     *
     * @return the texts by name
     */
    public Map<String, String> headers() {
        return envelope.headers();
    }

    /**
     * The message as it was received, with its bytes and headers.
     *
     * @return the message
     */
    public Message message() {
        return message;
    }

    /** What it was read as. */
    PayloadType<P> type() {
        return type;
    }

    /** The message for people to read: what is known of it, with sensitive values masked. */
    Message masked(Format format, Serialization serialization) {
        return format.write(new Envelope(
                topic(),
                messageId(),
                publisherId(),
                eventType(),
                priority(),
                timestamp(),
                serialization.write(type, payload(), true),
                Optional.of(new PayloadIdentity(type.name(), type.version())),
                Map.of()));
    }

    /** Identity and envelope; of the fields that are not known only the paths. */
    @Override
    public String toString() {
        return eventType() + " " + messageId() + " from " + publisherId() + ": "
                + payload().getClass().getSimpleName() + " " + version()
                + (unknown().isEmpty() ? "" : ", unknown " + unknown().keySet());
    }
}
