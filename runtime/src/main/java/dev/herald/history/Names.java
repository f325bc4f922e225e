package dev.herald.history;

import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadName;
import java.util.regex.Pattern;

/** The names that may stand in the history: all of them can be a part of a path, and none leads out of the folder. */
final class Names {
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9._-]{1,249}");
    private static final Pattern EVENT_TYPE = Pattern.compile("[A-Za-z0-9_%-]+(\\.[A-Za-z0-9_%-]+){0,7}");

    private Names() {}

    static String namespace(String text) {
        if (!NAMESPACE.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is not a namespace; one is letters, digits, '_' and '-', in words separated by dots");
        }
        return text;
    }

    static String name(String text) {
        if (!isIdentifier(text)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the name of a payload; one is a Java identifier, such as NodePayload");
        }
        return text;
    }

    static PayloadName payload(PayloadName payload) {
        return new PayloadName(namespace(payload.namespace()), name(payload.name()));
    }

    static String topic(String text) {
        if (!TOPIC.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not the name of a topic; one is 1 to 249 letters, digits, '.', '_' and '-'");
        }
        return text;
    }

    static String eventType(String text) {
        if (!EVENT_TYPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text
                            + "' is not an event type; one is 1 to 8 words of letters, digits, '_', '%' and '-', separated by dots");
        }
        return text;
    }

    /** Reads {@code namespace/Name@macro}. */
    static FieldType.PayloadOf payloadLine(String text) {
        if (FieldType.parse("payload:" + text) instanceof FieldType.PayloadOf line) {
            payload(line.name());
            return line;
        }
        throw new IllegalArgumentException("'" + text + "' is not namespace/Name@macro, such as ironic/NodePayload@1");
    }

    private static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }
}
