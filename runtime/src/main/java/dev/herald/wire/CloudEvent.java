package dev.herald.wire;

import dev.herald.annotation.Instants;
import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A notification as CloudEvents 1.0 has it: attributes, which are texts, and data, which is the payload.
 *
 * @param attributes the texts by name
 * @param data JSON
 */
record CloudEvent(Map<String, String> attributes, Bytes data) {
    /** What all media types of CloudEvents begin with. */
    static final String MEDIA_TYPE = "application/cloudevents";

    static final String SPECVERSION = "specversion";
    static final String DATA_CONTENT_TYPE = "datacontenttype";

    private static final String ID = "id";
    private static final String NAME = "payloadname";
    private static final String NAMESPACE = "payloadnamespace";
    private static final String PARTITION_KEY = "partitionkey";
    private static final String PRIORITY = "priority";
    private static final String SOURCE = "source";
    private static final String SUBJECT = "subject";
    private static final String TIME = "time";
    private static final String TYPE = "type";
    private static final String VERSION = "payloadversion";

    private static final Set<String> OURS = Set.of(
            ID,
            NAME,
            NAMESPACE,
            PARTITION_KEY,
            PRIORITY,
            SOURCE,
            SPECVERSION,
            SUBJECT,
            TIME,
            TYPE,
            VERSION,
            DATA_CONTENT_TYPE);

    /** What other headers may be called to be attributes as well. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!data$)[a-z0-9]+");

    /** Refuses an attribute, in the words of the place where it stands. */
    @FunctionalInterface
    interface Refusal {
        /** The refusal of an attribute, or of its absence. */
        RefusedException of(String attribute, @Nullable String found, String readable);
    }

    /** Makes the event of a notification. */
    static CloudEvent of(Envelope envelope, String domain) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(SPECVERSION, "1.0");
        attributes.put(ID, envelope.messageId());
        attributes.put(SOURCE, source(envelope.publisherId()));
        attributes.put(
                TYPE,
                domain + "."
                        + envelope.identity()
                                .map(payload -> payload.name().name() + ".v"
                                        + payload.version().macro())
                                .orElse(envelope.eventType()));
        attributes.put(SUBJECT, envelope.eventType());
        attributes.put(TIME, time(envelope.timestamp()));
        attributes.put(DATA_CONTENT_TYPE, NativeFormat.CONTENT_TYPE);
        attributes.put(PRIORITY, envelope.priority());
        envelope.identity().ifPresent(payload -> {
            attributes.put(NAMESPACE, payload.name().namespace());
            attributes.put(NAME, payload.name().name());
            attributes.put(VERSION, payload.version().toString());
        });
        envelope.orderingKey().ifPresent(key -> attributes.put(PARTITION_KEY, key));
        envelope.headers().forEach((name, value) -> {
            if (ATTRIBUTE.matcher(name).matches()) {
                attributes.putIfAbsent(name, value);
            }
        });
        return new CloudEvent(attributes, envelope.payload());
    }

    private static String time(Instant instant) {
        byte[] text = new byte[Rfc3339.MAX_LENGTH];
        int length = Rfc3339.write(instant, Instants.Z, text, 0);
        if (length < 0) {
            throw new UnwritableException("the year of " + instant + " has not four digits, so it cannot be a time");
        }
        return new String(text, 0, length, StandardCharsets.US_ASCII);
    }

    /** A publisher as a URI reference: percent-encoded unless it is one. */
    private static String source(String publisher) {
        try {
            if (publisher.indexOf('%') < 0 && publisher.equals(new URI(publisher).toASCIIString())) {
                return publisher;
            }
        } catch (URISyntaxException e) {
            // Then it is encoded.
        }
        return URLEncoder.encode(publisher, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String publisher(String source) {
        try {
            return URLDecoder.decode(source.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return source;
        }
    }

    /**
     * The notification that the event is.
     *
     * @param headers what else there was beside the attributes
     * @throws RefusedException if it is none
     */
    Envelope envelope(Message message, Map<String, String> headers, Limits limits, Refusal refusal) {
        if (!required(SPECVERSION, refusal).equals("1.0")) {
            throw refusal.of(SPECVERSION, attributes.get(SPECVERSION), "1.0");
        }
        String type = required(TYPE, refusal);
        Map<String, String> others = new HashMap<>(attributes);
        others.keySet().removeAll(OURS);
        others.putAll(headers);
        Optional<PayloadIdentity> own = Serialization.json().identify(data, limits);
        return new Envelope(
                message.topic(),
                required(ID, refusal),
                publisher(required(SOURCE, refusal)),
                attributes.getOrDefault(SUBJECT, type),
                priority(refusal),
                instant(refusal),
                data,
                Headers.agreed(
                        Headers.agreed(own, identity(), "attributes"),
                        Headers.told(message.headers()).identity(),
                        "headers"),
                others,
                message.orderingKey().or(() -> Optional.ofNullable(attributes.get(PARTITION_KEY))),
                Map.of());
    }

    /** Whether the data is JSON, as far as the attributes say. */
    void checkContentType(Refusal refusal) {
        String type = attributes.getOrDefault(DATA_CONTENT_TYPE, NativeFormat.CONTENT_TYPE);
        String media = Outline.mediaType(type);
        if (!media.equals(NativeFormat.CONTENT_TYPE) && !media.endsWith("+json")) {
            throw refusal.of(DATA_CONTENT_TYPE, type, NativeFormat.CONTENT_TYPE);
        }
    }

    private String required(String attribute, Refusal refusal) {
        String value = attributes.get(attribute);
        if (value == null || value.isEmpty()) {
            throw refusal.of(attribute, value, "a text");
        }
        return value;
    }

    private String priority(Refusal refusal) {
        String priority = attributes.getOrDefault(PRIORITY, "INFO");
        if (Priority.level(priority).isEmpty()) {
            throw refusal.of(PRIORITY, priority, Priority.READABLE);
        }
        return priority;
    }

    private Instant instant(Refusal refusal) {
        byte[] time = required(TIME, refusal).getBytes(StandardCharsets.UTF_8);
        Instant instant = Rfc3339.instant(time, false);
        if (instant == null) {
            throw refusal.of(TIME, attributes.get(TIME), "a point in time, such as 2026-11-20T17:02:29Z (RFC 3339)");
        }
        return instant;
    }

    private Optional<PayloadIdentity> identity() {
        return Headers.identity(attributes.get(NAMESPACE), attributes.get(NAME), attributes.get(VERSION));
    }
}
