package dev.herald.driver;

import dev.herald.value.Bytes;
import java.util.Map;
import java.util.Optional;

/**
 * What a driver carries.
 *
 * @param topic the destination
 * @param routingKey the words that consumers select by: the event type, unless the producer says otherwise
 * @param orderingKey what messages must have in common to be kept in order, where the driver can
 * @param headers text by name, beside the body
 * @param contentType the media type of the body
 * @param body the bytes
 */
public record Message(
        String topic,
        String routingKey,
        Optional<String> orderingKey,
        Map<String, String> headers,
        String contentType,
        Bytes body) {
    /** Copies the headers. */
    public Message {
        headers = Map.copyOf(headers);
    }

    /** The same message for another topic. */
    public Message to(String topic) {
        return new Message(topic, routingKey, orderingKey, headers, contentType, body);
    }

    /** The same message with another routing key. */
    public Message by(String routingKey) {
        return new Message(topic, routingKey, orderingKey, headers, contentType, body);
    }

    /** Tells where it goes and how large it is; what is in the body is not for everybody. */
    @Override
    public String toString() {
        return "message for " + topic + ", " + routingKey + ", " + body;
    }
}
