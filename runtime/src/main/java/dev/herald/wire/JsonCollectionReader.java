package dev.herald.wire;

import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import dev.herald.wire.RefusedException.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/** Reads enums, lists, sets and maps. Collections hold no null, and nothing twice that must not be there twice. */
abstract class JsonCollectionReader extends JsonScalarReader {
    /** Whether the last constant of an enum was an unknown one. */
    private boolean unknownConstant;

    JsonCollectionReader(byte[] text, int from, int to, int flaw, Limits limits) {
        super(text, from, to, flaw, limits);
    }

    @Override
    public final <E extends Enum<E>> E enumeration(EnumNames<E> names) {
        String value = string();
        E constant = names.find(value);
        if (constant != null) {
            return constant;
        }
        E substitute = names.unknown();
        if (substitute == null) {
            throw tokens.invalid(tokens.oneOf(value, names.texts()));
        }
        unknownConstant = true;
        unknown.keep(path, tokens);
        return substitute;
    }

    @Override
    public final <T> List<T> list(ElementReader<? extends T> element) {
        List<T> values = new ArrayList<>();
        elements("an array", element, values::add);
        return values.isEmpty() ? List.of() : Collections.unmodifiableList(values);
    }

    @Override
    public final <T> Set<T> set(ElementReader<? extends T> element) {
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
    public final <T> Map<String, T> map(ElementReader<? extends T> element) {
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
    public final <E extends Enum<E>, T> Map<E, T> map(EnumNames<E> keys, ElementReader<? extends T> element) {
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
                unknown.keep(path, tokens);
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
}
