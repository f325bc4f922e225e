package dev.herald.wire;

import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.JsonText;
import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import dev.herald.wire.RefusedException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one JSON text, from its first token to its last. */
final class JacksonDataReader extends DataReader {
    private final ReadingPath path = new ReadingPath();
    private final byte[] text;
    private final int from;
    private final int flaw;
    private JsonTokens tokens;
    private JsonParser parser;
    private JsonScalars scalars;
    private Version stated = new Version(0, 0);
    private @Nullable Version first;
    private boolean unknownConstant;
    private @Nullable Map<String, Json> unknown;
    private long unknownPaths;

    private JacksonDataReader(byte[] text, int from, int size, Limits limits) {
        this.text = text;
        this.from = from;
        flaw = JsonText.flaw(text, from, from + size);
        tokens = new JsonTokens(text, from, from + size, flaw, limits, path);
        parser = tokens.parser;
        scalars = new JsonScalars(tokens);
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
            JacksonDataReader in = new JacksonDataReader(text, from, size, limits);
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

    ReadingPath path() {
        return path;
    }

    /** What is not known here, by path; in the order of the text. */
    Map<String, Json> unknown() {
        return unknown == null ? Map.of() : unknown;
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

    private void use(JsonTokens next) {
        tokens = next;
        parser = next.parser;
        scalars = new JsonScalars(next);
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
            tokens.member(place);
            parser.nextToken();
            keepUnknown();
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

    /** Keeps the value that stands here under its path. Together the paths take no more room than a message may. */
    private void keepUnknown() {
        String where = path.exact();
        unknownPaths += where.length();
        if (unknownPaths > tokens.limits.bytes()) {
            throw tokens.refused(
                    Kind.TOO_LARGE,
                    "too many unknown members",
                    "paths of " + tokens.limits.bytes() + " characters together");
        }
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(where, tokens.json());
    }

    @Override
    protected boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    @Override
    public <T> List<T> list(ElementReader<? extends T> element) {
        List<T> values = new ArrayList<>();
        elements("an array", element, values::add);
        return values.isEmpty() ? List.of() : Collections.unmodifiableList(values);
    }

    @Override
    public <T> Set<T> set(ElementReader<? extends T> element) {
        Set<T> values = new LinkedHashSet<>();
        elements("an array without equal elements", element, value -> {
            if (!values.add(value) && !unknownConstant) {
                throw tokens.refused(
                        Kind.DUPLICATE, "an element that was there before", "an array without equal elements");
            }
        });
        return Collections.unmodifiableSet(values);
    }

    private <T> void elements(String readable, ElementReader<? extends T> element, Consumer<T> taker) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw tokens.wrongType(readable);
        }
        Place place = tokens.open(null);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            place.index++;
            tokens.count(place);
            unknownConstant = false;
            taker.accept(element.read(this));
        }
        path.leave();
    }

    @Override
    public <T> Map<String, T> map(ElementReader<? extends T> element) {
        Map<String, T> values = new LinkedHashMap<>();
        entries((key, place) -> {
            if (values.put(key, element.read(this)) != null) {
                place.key = key;
                throw tokens.duplicateMember();
            }
        });
        return Collections.unmodifiableMap(values);
    }

    /**
     * {@inheritDoc}
     *
     * <p>An entry whose key is not known stays out of the map, as an unknown field stays out of its payload, and is kept by its path: there
     * can be several of them, and the unknown constant could stand for one only.
     */
    @Override
    public <E extends Enum<E>, T> Map<E, T> map(EnumNames<E> keys, ElementReader<? extends T> element) {
        Map<E, T> values = new LinkedHashMap<>();
        entries((text, place) -> {
            E key = keys.find(text);
            if (key != null) {
                if (values.put(key, element.read(this)) != null) {
                    throw tokens.duplicateMember();
                }
            } else if (keys.unknown() != null) {
                if (!place.see(text)) {
                    throw tokens.duplicateMember();
                }
                keepUnknown();
            } else {
                throw tokens.refused(Kind.INVALID_VALUE, "this key", tokens.oneOf(text, keys.texts()));
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private interface EntryReader {
        void read(String key, Place place);
    }

    private void entries(EntryReader entry) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw tokens.wrongType("an object");
        }
        Place place = tokens.open(null);
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            place.key = key;
            tokens.count(place);
            tokens.checkLength(key.length());
            parser.nextToken();
            entry.read(key, place);
        }
        path.leave();
    }

    @Override
    public <P> P payload(DataType<P> type) {
        PayloadReading payloads = new PayloadReading(this);
        if (type instanceof UnionType<P> union) {
            return new UnionReading(this, payloads).read(union, Optional.empty());
        }
        return payloads.read((PayloadType<P>) type, Optional.empty());
    }

    @Override
    public <E extends Enum<E>> E enumeration(EnumNames<E> names) {
        String value = scalars.string("a text");
        E constant = names.find(value);
        if (constant != null) {
            return constant;
        }
        E substitute = names.unknown();
        if (substitute == null) {
            throw tokens.invalid(tokens.oneOf(value, names.texts()));
        }
        unknownConstant = true;
        keepUnknown();
        return substitute;
    }

    @Override
    public void constant(String value) {
        Place place = path.innermost();
        Field field = fieldsOf(place).field(place.index);
        if (!scalars.isOf(field.type())) {
            throw tokens.wrongType(value);
        }
        if (!parser.getString().equals(value)) {
            throw tokens.invalid(field.type() == FieldType.Scalar.STRING ? "\"" + value + "\"" : value);
        }
    }

    @Override
    public String string() {
        return scalars.string("a text");
    }

    @Override
    public boolean bool() {
        return scalars.bool();
    }

    @Override
    public int int32() {
        return scalars.int32();
    }

    @Override
    public long int64() {
        return scalars.int64();
    }

    @Override
    public double float64() {
        return scalars.float64();
    }

    @Override
    public BigDecimal decimal() {
        return scalars.decimal();
    }

    @Override
    public BigInteger bigint() {
        return scalars.bigint();
    }

    @Override
    public Bytes bytes() {
        return scalars.bytes();
    }

    @Override
    public Instant instant() {
        return scalars.instant();
    }

    @Override
    public LocalDate date() {
        return scalars.date();
    }

    @Override
    public Duration duration() {
        return scalars.duration();
    }

    @Override
    public UUID uuid() {
        return scalars.uuid();
    }

    @Override
    public URI uri() {
        return scalars.uri();
    }

    @Override
    public Json json() {
        if (isNull()) {
            throw tokens.wrongType("any JSON value but null");
        }
        return tokens.json();
    }
}
