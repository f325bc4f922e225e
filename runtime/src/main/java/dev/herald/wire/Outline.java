package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.json.Unsure;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * What a message looks like from outside. All formats are told apart here, so that none takes the messages of another one: by the
 * media type, then by the headers of CloudEvents, then by the first member of an object that one of them knows.
 */
enum Outline {
    /** A media type of CloudEvents. */
    CLOUD_EVENT,
    /** The attributes of CloudEvents are in the headers. */
    CLOUD_EVENT_HEADERS,
    /** JSON within JSON, as oslo.messaging wraps it. */
    OSLO_ENVELOPE,
    /** A notification as one object. */
    NOTIFICATION,
    /** Something else. */
    OTHER;

    private static final List<String> OSLO_MEMBERS = List.of(OsloFormat.VERSION, OsloFormat.MESSAGE);

    private static final List<String> MEMBERS = Stream.concat(NotificationText.MEMBERS.stream(), OSLO_MEMBERS.stream())
            .toList();

    /** With Jackson's own limits: what passes them is not looked at. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    /** So much, which is less, is looked at directly. */
    private static final Limits LIMITS = new Limits(Integer.MAX_VALUE, 256, 50_000, 256, Integer.MAX_VALUE);

    static Outline of(Message message) {
        String type = mediaType(message.contentType());
        if (type.startsWith(CloudEvent.MEDIA_TYPE)) {
            return CLOUD_EVENT;
        }
        if (CloudEventsBinding.of(message).isPresent()) {
            return CLOUD_EVENT_HEADERS;
        }
        return type.equals(NativeFormat.CONTENT_TYPE) ? ofText(message.body()) : OTHER;
    }

    /** Whether a message says that it is JSON, and not a kind of it that has a name of its own. */
    static boolean isJson(Message message) {
        return mediaType(message.contentType()).equals(NativeFormat.CONTENT_TYPE);
    }

    /** A content type without its parameters, in lower case. */
    static String mediaType(String contentType) {
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static Outline ofText(Bytes json) {
        try {
            return DirectReading.read(json, LIMITS, Outline::ofMembers);
        } catch (Unsure e) {
            return ofTokens(json);
        }
    }

    private static Outline ofMembers(JsonDataReader in) {
        if (!in.isObject()) {
            return OTHER;
        }
        ReadingPath.Place object = in.openMap();
        for (String name = in.nextKey(object); name != null; name = in.nextKey(object)) {
            if (MEMBERS.contains(name)) {
                if (!in.isText() && !in.isObject()) {
                    throw Unsure.SIGNAL;
                }
                return OSLO_MEMBERS.contains(name) ? OSLO_ENVELOPE : NOTIFICATION;
            }
            in.skip();
        }
        return OTHER;
    }

    /** The same, of a text that may be none. */
    static Outline ofTokens(Bytes json) {
        return json.lend((text, from, size) -> {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, size)) {
                return parser.nextToken() == JsonToken.START_OBJECT ? ofMembers(parser) : OTHER;
            } catch (JacksonException e) {
                return OTHER;
            }
        });
    }

    private static Outline ofMembers(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (MEMBERS.contains(name)) {
                return OSLO_MEMBERS.contains(name) ? OSLO_ENVELOPE : NOTIFICATION;
            }
            parser.nextToken();
            parser.skipChildren();
        }
        return OTHER;
    }
}
