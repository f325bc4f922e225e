package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Limits;
import java.util.Collection;
import java.util.List;

/**
 * An envelope's shape in a message. Safe for use by several threads. Its text is a name that people know it by, such as {@code native}.
 */
public interface Format {
    /**
     * The formats that are read wherever they come, in the order in which they are tried. No message is recognized by two of them. What
     * oslo.messaging sends without an envelope is read in the native format.
     *
     * @return one of each
     */
    static List<Format> builtIn() {
        return Recognition.BUILT_IN;
    }

    /**
     * Finds the format that a message was written in.
     *
     * @param message a message that was received
     * @param formats the formats to try, in their order
     * @param limits how much is taken in
     * @return the first that recognizes it
     * @throws RefusedException if none does
     */
    static Format of(Message message, Collection<? extends Format> formats, Limits limits) {
        return Recognition.of(message, formats, limits);
    }

    /**
     * Whether a message looks like this format; nothing is promised of the rest of it.
     *
     * @param message a message that was received
     * @return whether {@link #read} should be tried
     */
    boolean recognizes(Message message);

    /**
     * Writes a notification.
     *
     * @param envelope the notification
     * @return the message, with what identifies the notification in its headers as well
     * @throws UnwritableException if it holds what this format cannot say
     */
    Message write(Envelope envelope);

    /**
     * Writes a notification whose payload is not written yet.
     *
     * @param envelope the notification, whose own payload does not count
     * @param payload the payload
     * @return the message, the same as of the envelope with the bytes of the payload
     * @throws UnwritableException if one of them holds what this format cannot say
     */
    default Message write(Envelope envelope, PayloadText payload) {
        return write(envelope.with(payload.bytes()));
    }

    /**
     * Reads a notification.
     *
     * @param message a message that was received
     * @param limits how much is taken in; the depth counts from the payload
     * @return the notification, whose payload is not read yet
     * @throws RefusedException if it is none
     */
    Envelope read(Message message, Limits limits);

    /**
     * Where a message has its payload: what is told of its fields begins there.
     *
     * @return a JSON path, such as {@code $.payload}
     */
    String payloadPath();

    /**
     * Whether those who read this format see its headers. Otherwise nothing that they must know may be said there alone.
     *
     * @return true unless a format says otherwise
     */
    default boolean carriesHeaders() {
        return true;
    }

    /**
     * Whether the message of each topic has bytes of its own.
     *
     * @return false unless a format says otherwise: what is written once is sent to all topics
     */
    default boolean writesPerTopic() {
        return false;
    }
}
