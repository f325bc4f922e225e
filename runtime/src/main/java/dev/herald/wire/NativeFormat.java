package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Limits;

/**
 * The shape that OpenStack services emit: one JSON object with {@code message_id}, {@code publisher_id}, {@code event_type}, {@code priority},
 * {@code timestamp} and {@code payload}. What identifies the payload is written in the headers as well, and read from there where the
 * payload itself says nothing.
 *
 * <p>Members may come in any order. Those that begin with {@code _context_} are the context; others that are not ours are checked and then
 * ignored: a relay sends the bytes as they came. So what oslo.messaging writes without its envelope is read here too; the one
 * thing that is different there is the timestamp, in UTC without saying so. Safe for use by several threads.
 */
public final class NativeFormat implements Format {
    /** The media type of its messages. */
    public static final String CONTENT_TYPE = "application/json";

    /** The format; all of them are alike. */
    public NativeFormat() {}

    /** True for {@code application/json} with an object whose first member of a known envelope is one of ours. */
    @Override
    public boolean recognizes(Message message) {
        return Outline.of(message) == Outline.NOTIFICATION;
    }

    @Override
    public Message write(Envelope envelope) {
        return write(envelope, PayloadText.of(envelope.payload()));
    }

    @Override
    public Message write(Envelope envelope, PayloadText payload) {
        return new Message(
                envelope.topic(),
                envelope.eventType(),
                envelope.orderingKey(),
                Headers.of(envelope),
                CONTENT_TYPE,
                NotificationText.write(
                        envelope,
                        envelope.priority(),
                        out -> out.field(NotificationText.TIMESTAMP_NAME, envelope.timestamp(), DataWriter::instant),
                        payload));
    }

    @Override
    public Envelope read(Message message, Limits limits) {
        return NotificationText.read(message.body(), message, limits);
    }

    @Override
    public String payloadPath() {
        return "$." + NotificationText.PAYLOAD;
    }

    /** The name. */
    @Override
    public String toString() {
        return "native";
    }
}
