package dev.herald.wire;

import dev.herald.driver.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How headers are named that hold the attributes of a CloudEvent. Their values are the texts as they are: percent-encoding belongs to the
 * binding for HTTP, which is none of these.
 */
public enum CloudEventsBinding {
    /** {@code ce_id}: the Kafka protocol binding of CloudEvents 1.0. */
    KAFKA("ce_"),
    /** {@code cloudEvents_id}: ours, for AMQP 0-9-1, which has no binding; the second prefix of the binding for AMQP 1.0. */
    AMQP("cloudEvents_"),
    /** {@code cloudEvents:id}: the AMQP 1.0 protocol binding, as a broker that speaks both hands it over. */
    AMQP_1_0("cloudEvents:");

    private final String prefix;

    CloudEventsBinding(String prefix) {
        this.prefix = prefix;
    }

    /** The binding of a message that has its attributes in headers. */
    static Optional<CloudEventsBinding> of(Message message) {
        for (CloudEventsBinding binding : values()) {
            if (message.headers().containsKey(binding.header(CloudEvent.SPECVERSION))) {
                return Optional.of(binding);
            }
        }
        return Optional.empty();
    }

    /** The header of an attribute. */
    String header(String attribute) {
        return prefix + attribute;
    }

    /** The attributes in some headers. */
    Map<String, String> attributes(Map<String, String> headers) {
        Map<String, String> attributes = new HashMap<>();
        headers.forEach((name, value) -> {
            if (isAttribute(name)) {
                attributes.put(name.substring(prefix.length()), value);
            }
        });
        return attributes;
    }

    boolean isAttribute(String header) {
        return header.startsWith(prefix);
    }
}
