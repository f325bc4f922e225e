package dev.herald.wire;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** What a message looks like from outside, as far as formats are told apart by it. */
final class Outline {
    private static final String JSON = "application/json";

    /** With Jackson's own limits: what passes them is not looked at. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .build();

    private Outline() {}

    /** Whether a message says that it is JSON, and not a kind of it that has a name of its own. */
    static boolean isJson(Message message) {
        return isOfType(message, JSON);
    }

    /** Whether a message is of a media type, whatever its parameters are. */
    static boolean isOfType(Message message, String mediaType) {
        String type = message.contentType();
        return type.length() >= mediaType.length()
                && type.substring(0, mediaType.length())
                        .toLowerCase(Locale.ROOT)
                        .equals(mediaType)
                && (type.length() == mediaType.length() || " ;\t".indexOf(type.charAt(mediaType.length())) >= 0);
    }

    /** The first member of an object that has one of some names; empty if there is none, or if the text is no object. */
    static Optional<String> firstOf(Bytes json, List<String> names) {
        return json.lend((text, from, size) -> {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text, from, size)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    if (names.contains(parser.currentName())) {
                        return Optional.of(parser.currentName());
                    }
                    parser.nextToken();
                    parser.skipChildren();
                }
                return Optional.empty();
            } catch (JacksonException e) {
                return Optional.empty();
            }
        });
    }
}
