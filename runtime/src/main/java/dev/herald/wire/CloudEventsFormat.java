package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import dev.herald.wire.RefusedException.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/**
 * CloudEvents 1.0: structured, as one JSON object of the media type {@code application/cloudevents+json}; or binary, with the attributes
 * in headers and the payload as the body. Events in batches are refused. Safe for use by several threads.
 *
 * <table>
 * <caption>What becomes of a notification</caption>
 * <tr><th>attribute</th><th>holds</th><th>if absent when read</th></tr>
 * <tr><td>{@code specversion}</td><td>{@code 1.0}</td><td>refused</td></tr>
 * <tr><td>{@code id}</td><td>the message id</td><td>refused</td></tr>
 * <tr><td>{@code source}</td><td>the publisher, percent-encoded where it is no URI reference</td><td>refused</td></tr>
 * <tr><td>{@code type}</td><td>the domain, the name of the payload, {@code v} and its macro version:
 *     {@code org.openstack.NodePayload.v1}</td><td>refused</td></tr>
 * <tr><td>{@code subject}</td><td>the event type, such as {@code baremetal.node.create.start}</td><td>the text of {@code type}</td></tr>
 * <tr><td>{@code time}</td><td>the timestamp</td><td>refused</td></tr>
 * <tr><td>{@code datacontenttype}</td><td>{@code application/json}; in headers it is the content type of the message</td>
 *     <td>JSON</td></tr>
 * <tr><td>{@code priority}</td><td>the priority, such as {@code WARN}</td><td>{@code INFO}</td></tr>
 * <tr><td>{@code payloadnamespace}, {@code payloadname}, {@code payloadversion}</td><td>the identity of the payload, with its full
 *     version</td><td>as the payload itself says</td></tr>
 * <tr><td>{@code partitionkey}</td><td>the ordering key, if there is one (the extension Partitioning)</td><td>none</td></tr>
 * <tr><td>others</td><td>other headers whose name is made of lower-case letters and digits</td><td></td></tr>
 * <tr><td>{@code data}</td><td>the payload, in the form of its definition; {@code data_base64} is read too</td><td>refused</td></tr>
 * </table>
 *
 * <p>Attributes that are not in the table are headers when they are read.
 */
public final class CloudEventsFormat implements Format {
    /** The media type of structured events. */
    public static final String CONTENT_TYPE = CloudEvent.MEDIA_TYPE + "+json";

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");
    private static final String DATA = "data";
    private static final String DATA_BASE64 = "data_base64";

    private final String domain;
    private final Optional<CloudEventsBinding> binding;

    private CloudEventsFormat(String domain, Optional<CloudEventsBinding> binding) {
        if (!DOMAIN.matcher(domain).matches()) {
            throw new IllegalArgumentException("'" + domain
                    + "' cannot begin the types of events: that is a domain from its end, such as 'org.openstack'");
        }
        this.domain = domain;
        this.binding = binding;
    }

    /**
     * Events as one JSON object.
     *
     * @param domain begins the type of each event: a domain of yours, from its end, such as {@code org.openstack}
     * @return the format
     * @throws IllegalArgumentException if it is no domain
     */
    public static CloudEventsFormat structured(String domain) {
        return new CloudEventsFormat(domain, Optional.empty());
    }

    /**
     * Events with their attributes in headers, for drivers that carry headers.
     *
     * @param domain begins the type of each event: a domain of yours, from its end, such as {@code org.openstack}
     * @param binding how the headers are named
     * @return the format
     * @throws IllegalArgumentException if it is no domain
     */
    public static CloudEventsFormat binary(String domain, CloudEventsBinding binding) {
        return new CloudEventsFormat(domain, Optional.of(binding));
    }

    @Override
    public boolean recognizes(Message message) {
        return switch (Outline.of(message)) {
            case CLOUD_EVENT -> binding.isEmpty();
            case CLOUD_EVENT_HEADERS -> binding.isPresent() && binding.equals(CloudEventsBinding.of(message));
            default -> false;
        };
    }

    @Override
    public Message write(Envelope envelope) {
        CloudEvent event = CloudEvent.of(envelope, domain);
        Map<String, String> headers = new HashMap<>(Headers.of(envelope));
        binding.ifPresent(names -> event.attributes().forEach((attribute, value) -> {
            if (!attribute.equals(CloudEvent.DATA_CONTENT_TYPE)) {
                headers.put(names.header(attribute), value);
            }
        }));
        return new Message(
                envelope.topic(),
                envelope.eventType(),
                envelope.orderingKey(),
                headers,
                binding.isPresent() ? NativeFormat.CONTENT_TYPE : CONTENT_TYPE,
                binding.isPresent() ? event.data() : text(event));
    }

    private static Bytes text(CloudEvent event) {
        return DirectSerialization.text(out -> {
            out.startObject();
            event.attributes().forEach((attribute, value) -> {
                out.key(attribute);
                out.string(value);
            });
            out.key(DATA);
            out.raw(event.data());
            out.endObject();
        });
    }

    @Override
    public Envelope read(Message message, Limits limits) {
        return binding.map(names -> readHeaders(message, names, limits)).orElseGet(() -> readText(message, limits));
    }

    private static Envelope readHeaders(Message message, CloudEventsBinding names, Limits limits) {
        Map<String, String> attributes = names.attributes(message.headers());
        if (!message.contentType().isEmpty()) {
            attributes.put(CloudEvent.DATA_CONTENT_TYPE, message.contentType());
        }
        CloudEvent.Refusal refusal = (attribute, found, readable) -> refused(
                "$",
                (found == null ? "no header " : "header ")
                        + names.header(attribute)
                        + (found == null ? "" : " with " + quoted(found)),
                readable);
        Map<String, String> headers =
                new HashMap<>(Headers.told(message.headers()).others());
        headers.keySet().removeIf(names::isAttribute);
        CloudEvent event = new CloudEvent(attributes, message.body());
        event.checkContentType(refusal);
        return event.envelope(message, headers, limits, refusal);
    }

    private static Envelope readText(Message message, Limits limits) {
        String type = Outline.mediaType(message.contentType());
        if (!type.equals(CONTENT_TYPE)) {
            throw refused("$", "content type " + JsonTokens.shortened(type), CONTENT_TYPE + ", with one event");
        }
        CloudEvent.Refusal refusal = (attribute, found, readable) -> refused(
                found == null ? "$" : "$." + attribute, found == null ? "no " + attribute : quoted(found), readable);
        // The payload may be one text, so that only the size of the whole is limited here.
        Limits outer = NotificationText.oneDeeper(limits).withStringLength(limits.bytes());
        CloudEvent event = JacksonDataReader.readAll(message.body(), outer, in -> event(message.body(), in, refusal));
        return event.envelope(message, Headers.told(message.headers()).others(), limits, refusal);
    }

    private static CloudEvent event(Bytes text, JacksonDataReader in, CloudEvent.Refusal refusal) {
        if (in.tokens().parser.currentToken() != JsonToken.START_OBJECT) {
            throw refused("$", in.tokens().found(), "an object: one event");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        Map<String, Bytes> data = new LinkedHashMap<>();
        in.begin(FieldTable.required());
        in.others((name, member) -> {
            switch (name) {
                case DATA -> data.put(name, in.raw(text));
                case DATA_BASE64 -> data.put(name, base64(in));
                default -> attribute(in.tokens()).ifPresent(value -> attributes.put(name, value));
            }
        });
        in.next();
        if (data.size() != 1) {
            throw refused(
                    "$", (data.isEmpty() ? "neither " : "both ") + DATA + " and " + DATA_BASE64, "one of the two");
        }
        CloudEvent event = new CloudEvent(attributes, data.values().iterator().next());
        event.checkContentType(refusal);
        return event;
    }

    private static Bytes base64(JacksonDataReader in) {
        try {
            return in.bytes();
        } catch (RefusedException e) {
            throw NotificationText.asEnvelope(e);
        }
    }

    /** The text of an attribute; one that is null is as absent. */
    private static Optional<String> attribute(JsonTokens tokens) {
        JsonToken token = tokens.parser.currentToken();
        return switch (token) {
            case VALUE_NULL -> Optional.empty();
            case VALUE_STRING, VALUE_TRUE, VALUE_FALSE -> Optional.of(tokens.parser.getString());
            case VALUE_NUMBER_INT -> {
                tokens.checkDigits();
                yield Optional.of(tokens.parser.getString());
            }
            default ->
                throw tokens.refused(Kind.NOT_A_NOTIFICATION, tokens.found(), "a text, a boolean or a whole number");
        };
    }

    private static RefusedException refused(String path, String found, String readable) {
        return new RefusedException(Kind.NOT_A_NOTIFICATION, path, found, readable);
    }

    private static String quoted(String text) {
        return "\"" + JsonTokens.shortened(text) + "\"";
    }

    @Override
    public String payloadPath() {
        return binding.isPresent() ? "$" : "$." + DATA;
    }

    /** The name, and where the attributes are. */
    @Override
    public String toString() {
        return "CloudEvents 1.0 ("
                + binding.map(names -> "headers " + names.header("…")).orElse("structured") + ")";
    }
}
