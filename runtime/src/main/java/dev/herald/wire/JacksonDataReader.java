package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.JsonText;
import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import dev.herald.wire.RefusedException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one JSON text, from its first token to its last. */
final class JacksonDataReader extends JsonCollectionReader {
    private final byte[] text;
    private final int from;
    private final int flaw;
    private Version stated = new Version(0, 0);
    private @Nullable Version first;
    private @Nullable OtherMembers others;

    /** Takes members that are no fields. */
    @FunctionalInterface
    interface OtherMembers {
        /** Takes the member whose value stands here, and reads over the value. */
        void take(String name, JsonTokens tokens);
    }

    private JacksonDataReader(byte[] text, int from, int size, int flaw, Limits limits) {
        super(text, from, from + size, flaw, limits);
        this.text = text;
        this.from = from;
        this.flaw = flaw;
    }

    /** Reads one whole text: nothing but white space may be around the value. */
    static <T> T readAll(Bytes json, Limits limits, Function<JacksonDataReader, T> content) {
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
    static <T> T read(Bytes json, Limits limits, Function<JacksonDataReader, T> content) {
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

    /** From now on members that are no fields go here, and not to {@link #unknown}. */
    void others(OtherMembers consumer) {
        others = consumer;
    }

    JsonTokens tokens() {
        return tokens;
    }

    ReadingPath path() {
        return path;
    }

    /** What is not known here, by path; in the order of the text. */
    Map<String, Json> unknown() {
        return unknown.byPath();
    }

    /** The version that the payload states which is being read. */
    Version stated() {
        return stated;
    }

    /** The version that the outermost payload states. */
    Version firstStated() {
        return first == null ? stated : first;
    }

    /** Begins a payload that states a version. */
    void state(Version version) {
        stated = version;
        if (first == null) {
            first = version;
        }
    }

    /** Ends a payload, and goes on with the one around it. */
    void restore(Version outer) {
        stated = outer;
    }

    /** Reads a part of the text, which was skipped before, and then goes on where it stood. */
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

    /** Reads over a value, and cuts it out of the whole text. */
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
                others.take(name, tokens);
            } else {
                unknown.keep(path, tokens);
            }
        }
    }

    /** Tries the field first that most writers write next, since comparing with one name is faster than looking among all. */
    private int nextField(FieldTable fields, int likely) {
        if (likely < fields.size() && parser.nextName(fields.name(likely))) {
            return likely;
        }
        return likely < fields.size()
                ? parser.currentNameMatch(fields.matcher())
                : parser.nextNameMatch(fields.matcher());
    }

    private static FieldTable fieldsOf(Place place) {
        if (place.fields == null) {
            throw new IllegalStateException("next() without begin()");
        }
        return place.fields;
    }

    private void checkPresence(Place place, FieldTable fields) {
        long[] required = fields.required(stated);
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

    @Override
    public <P> P payload(DataType<P> type) {
        PayloadReading payloads = new PayloadReading(this);
        if (type instanceof UnionType<P> union) {
            return new UnionReading(this, payloads).read(union, Optional.empty());
        }
        return payloads.read((PayloadType<P>) type, Optional.empty());
    }
}
