package dev.herald.benchmarks.codec.library;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The fields of the hand-written codec, one method for each type. */
final class Streams {
    private Streams() {}

    /** Reads one value. */
    @FunctionalInterface
    interface Element<T> {
        T read(JsonParser in);
    }

    static void text(JsonGenerator out, String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    static void uuid(JsonGenerator out, String name, @Nullable UUID value) {
        text(out, name, value == null ? null : value.toString());
    }

    static void instant(JsonGenerator out, String name, @Nullable Instant value) {
        text(out, name, value == null ? null : value.toString());
    }

    static void bool(JsonGenerator out, String name, @Nullable Boolean value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeBooleanProperty(name, value);
        }
    }

    static void list(JsonGenerator out, String name, @Nullable List<String> value) {
        if (value == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeName(name);
        out.writeStartArray();
        for (String element : value) {
            out.writeString(element);
        }
        out.writeEndArray();
    }

    static void texts(JsonGenerator out, String name, @Nullable Map<String, String> value) {
        if (value == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeName(name);
        out.writeStartObject();
        value.forEach(out::writeStringProperty);
        out.writeEndObject();
    }

    /** What a field without a type holds here: texts, whole numbers and booleans. */
    static void any(JsonGenerator out, String name, @Nullable Map<String, Object> value) {
        if (value == null) {
            out.writeNullProperty(name);
            return;
        }
        out.writeName(name);
        out.writeStartObject();
        value.forEach((key, member) -> {
            if (member instanceof Integer number) {
                out.writeNumberProperty(key, number);
            } else if (member instanceof Boolean bool) {
                out.writeBooleanProperty(key, bool);
            } else {
                out.writeStringProperty(key, (String) member);
            }
        });
        out.writeEndObject();
    }

    static @Nullable String text(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getString();
    }

    static @Nullable UUID uuid(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : UUID.fromString(in.getString());
    }

    static @Nullable Instant instant(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : Instant.parse(in.getString());
    }

    static @Nullable Boolean bool(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getBooleanValue();
    }

    static @Nullable List<String> list(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : list(in, JsonParser::getString);
    }

    static <T> List<T> list(JsonParser in, Element<T> element) {
        List<T> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(element.read(in));
        }
        return values;
    }

    static @Nullable Map<String, String> texts(JsonParser in) {
        return map(in, JsonParser::getString);
    }

    static @Nullable Map<String, Object> any(JsonParser in) {
        return map(in, Streams::value);
    }

    private static Object value(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT -> in.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> in.getString();
        };
    }

    private static <T> @Nullable Map<String, T> map(JsonParser in, Element<T> element) {
        if (in.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        Map<String, T> values = new LinkedHashMap<>();
        for (String key = in.nextName(); key != null; key = in.nextName()) {
            in.nextToken();
            values.put(key, element.read(in));
        }
        return values;
    }
}
