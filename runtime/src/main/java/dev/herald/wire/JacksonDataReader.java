package dev.herald.wire;

import dev.herald.value.Bytes;
import dev.herald.value.JsonText;
import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import dev.herald.wire.RefusedException.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one JSON text, from its first token to its last. */
final class JacksonDataReader extends JacksonScalarReader {
    private final byte[] text;
    private final int from;
    private final int flaw;

    private JacksonDataReader(byte[] text, int from, int size, int flaw, Limits limits) {
        super(text, from, from + size, flaw, limits);
        this.text = text;
        this.from = from;
        this.flaw = flaw;
    }

    /** Reads one whole text: nothing but white space may be around the value. */
    static <T> T readAll(Bytes json, Limits limits, Function<? super JacksonDataReader, T> content) {
        return read(json, limits, in -> {
            T value = content.apply(in);
            if (in.parser.nextToken() != null) {
                throw in.tokens.refused(Kind.NOT_JSON, "something behind the end", "one JSON value");
            }
            if (in.flaw >= 0) {
                throw in.tokens.refusedFlaw();
            }
            return value;
        });
    }

    /** Reads as much of a text as the content does. */
    static <T> T read(Bytes json, Limits limits, Function<? super JacksonDataReader, T> content) {
        if (json.size() > limits.bytes()) {
            throw new RefusedException(
                    Kind.TOO_LARGE, "$", json.size() + " bytes", "at most " + limits.bytes() + " bytes");
        }
        return json.lend((text, from, size) -> {
            JacksonDataReader in =
                    new JacksonDataReader(text, from, size, JsonText.flaw(text, from, from + size), limits);
            try (JsonParser parser = in.parser) {
                if (parser.nextToken() == null) {
                    throw in.flaw >= 0
                            ? in.tokens.refusedFlaw()
                            : in.tokens.refused(Kind.NOT_JSON, "no value", "JSON (RFC 8259)");
                }
                return content.apply(in);
            } catch (JacksonException e) {
                throw in.tokens.refused(e);
            }
        });
    }

    JsonTokens tokens() {
        return tokens;
    }

    @Override
    Faults faults() {
        return tokens;
    }

    @Override
    boolean isText() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    @Override
    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Override
    void check() {
        // Done when the parser went there.
    }

    @Override
    int start() {
        return tokens.start();
    }

    @Override
    void skip() {
        tokens.skip();
    }

    @Override
    boolean mayBeIdentified() {
        return true;
    }

    @Override
    int end() {
        return tokens.end();
    }

    @Override
    <T> T readAgain(int from, int to, ElementReader<T> reader) {
        JsonTokens before = tokens;
        JsonTokens again = new JsonTokens(text, from, to, -1, before.limits, path);
        try (JsonParser open = again.parser) {
            use(again);
            open.nextToken();
            return reader.read(this);
        } finally {
            use(before);
        }
    }

    @Override
    Map<String, String> members() {
        Map<String, String> members = new HashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            boolean parts = parser.nextToken().isStructStart();
            members.put(name, parts ? "" : parser.getString());
            parser.skipChildren();
        }
        return members;
    }

    @Override
    Place openArray(String readable) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw tokens.wrongType(readable);
        }
        return tokens.open(null);
    }

    @Override
    boolean nextElement(Place array) {
        if (parser.nextToken() == JsonToken.END_ARRAY) {
            return false;
        }
        array.index++;
        tokens.count(array);
        return true;
    }

    @Override
    Place openMap() {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw tokens.wrongType("an object");
        }
        return tokens.open(null);
    }

    @Override
    @Nullable
    String nextKey(Place map) {
        String key = parser.nextName();
        if (key != null) {
            map.key = key;
            tokens.count(map);
            tokens.checkLength(key.length());
            parser.nextToken();
        }
        return key;
    }

    @Override
    Bytes raw(Bytes whole) {
        int start = tokens.start() - from;
        tokens.skip();
        return whole.slice(start, tokens.end() - from);
    }

    @Override
    public void begin(FieldTable fields) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw tokens.wrongType("an object");
        }
        tokens.open(fields);
    }

    @Override
    public int next() {
        Place place = path.innermost();
        FieldTable fields = fieldsOf(place);
        while (true) {
            int field = nextField(fields, place.index + 1);
            if (field >= 0) {
                place.index = field;
                tokens.count(place);
                if (!place.see(field)) {
                    throw tokens.duplicateMember();
                }
                parser.nextToken();
                return field;
            }
            if (field == PropertyNameMatcher.MATCH_END_OBJECT) {
                place.index = -1;
                place.key = null;
                checkPresence(place, fields);
                path.leave();
                return END;
            }
            String name = parser.currentName();
            tokens.member(place);
            parser.nextToken();
            if (others != null) {
                others.take(name, this);
            } else {
                keep(false);
            }
        }
    }

    /** Tries the field first that most writers write next, since comparing with one name is faster than looking among all. */
    private int nextField(FieldTable fields, int likely) {
        FieldTable.Names names = fields.names();
        if (likely == fields.size()) {
            return parser.nextNameMatch(names.matcher());
        }
        return parser.nextName(names.texts().get(likely)) ? likely : parser.currentNameMatch(names.matcher());
    }

    private static FieldTable fieldsOf(Place place) {
        if (place.fields == null) {
            throw new IllegalStateException("next() without begin()");
        }
        return place.fields;
    }

    private void checkPresence(Place place, FieldTable fields) {
        long[] required = fields.required(stated());
        if (!place.saw(required)) {
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                if ((required[i >> 6] & 1L << i) != 0 && !place.saw(i)) {
                    missing.add(fields.field(i).name());
                }
            }
            throw tokens.refused(Kind.MISSING_FIELD, "no " + String.join(", ", missing), "an object that has them");
        }
    }
}
