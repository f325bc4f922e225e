package dev.herald.driver.amqp;

import com.rabbitmq.client.AMQP;
import dev.herald.driver.DriverException;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.wire.Priority;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages as the protocol has them: properties, headers, and a body. */
final class Frames {
    static final String EVENT_TYPE = "event_type";
    static final String MESSAGE_ID = "message_id";
    static final String PRIORITY = "priority";
    static final String PUBLISHER_ID = "publisher_id";

    /** As {@link dev.herald.driver.Words} write a word that is absent. */
    private static final String NO_LEVEL = "%";

    private static final int PERSISTENT = 2;
    private static final int SHORT = 255;

    private Frames() {}

    /** The level in lower case, which a message tells by its header {@code priority}. */
    static String level(Message message) {
        return Optional.ofNullable(message.headers().get(PRIORITY))
                .flatMap(Priority::level)
                .map(level -> level.name().toLowerCase(Locale.ROOT))
                .orElse(NO_LEVEL);
    }

    /**
     * What stands beside the body.
     *
     * @throws DriverException if the protocol has no room for it
     */
    static AMQP.BasicProperties properties(Message message) {
        Map<String, Object> headers = new HashMap<>(message.headers());
        headers.keySet().forEach(name -> shortText("header name", name));
        return new AMQP.BasicProperties.Builder()
                .contentType(shortText("content type", message.contentType()))
                .deliveryMode(PERSISTENT)
                .headers(headers)
                .messageId(property(message, MESSAGE_ID))
                .type(property(message, EVENT_TYPE))
                .appId(property(message, PUBLISHER_ID))
                .timestamp(new Date())
                .build();
    }

    /** Whether it fits into one frame, for the protocol cuts nothing but the body into several; 0 bytes are any number. */
    static boolean fit(AMQP.BasicProperties properties, int size, int frameMax) {
        try {
            return frameMax == 0 || properties.toFrame(1, size).size() <= frameMax;
        } catch (IOException e) {
            throw new DriverException(DriverException.Kind.REJECTED, "headers that AMQP has no form for", e);
        }
    }

    /** A property that repeats a header has no room for a long one. */
    private static @Nullable String property(Message message, String header) {
        String text = message.headers().get(header);
        return text != null && isShort(text) ? text : null;
    }

    /**
     * A text that the protocol has little room for.
     *
     * @throws DriverException if it is longer
     */
    static String shortText(String what, String text) {
        if (!isShort(text)) {
            throw new DriverException(
                    DriverException.Kind.REJECTED,
                    what + " of more than " + SHORT + " bytes, for which AMQP has no room: " + text.substring(0, 64)
                            + "…");
        }
        return text;
    }

    private static boolean isShort(String text) {
        return text.length() * 3 <= SHORT || text.getBytes(StandardCharsets.UTF_8).length <= SHORT;
    }

    /** A message that came; what only its properties say is read from there. */
    static Message message(
            String topic, Layout layout, String routingKey, AMQP.BasicProperties properties, byte[] body) {
        Map<String, String> headers = new HashMap<>();
        Optional.ofNullable(properties.getHeaders())
                .ifPresent(all -> all.forEach((name, value) -> {
                    if (value != null) {
                        headers.put(name, value.toString());
                    }
                }));
        putIfKnown(headers, MESSAGE_ID, properties.getMessageId());
        putIfKnown(headers, EVENT_TYPE, properties.getType());
        return new Message(
                topic,
                layout.eventType(routingKey, headers).orElse(""),
                Optional.empty(),
                headers,
                Optional.ofNullable(properties.getContentType()).orElse(""),
                Bytes.owning(body));
    }

    private static void putIfKnown(Map<String, String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.putIfAbsent(name, value);
        }
    }

    /** The bytes as an array, which nobody may change; a copy only where there must be one. */
    static byte[] array(Bytes bytes) {
        return bytes.lend((array, offset, size) ->
                offset == 0 && size == array.length ? array : Arrays.copyOfRange(array, offset, offset + size));
    }
}
