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

/** Reads enums, lists, sets and maps. Collections hold no null, and nothing twice that must not be there twice. */
abstract class JsonCollectionReader extends JsonDataReader {
    /** Whether the last constant of an enum was an unknown one. */
    private boolean unknownConstant;

    JsonCollectionReader(Limits limits) {
        super(limits);
    }

    /** Begins an array. */
    abstract Place openArray(String readable);

    /** Goes to the next element, or answers false at the end. */
    abstract boolean nextElement(Place array);

    @Override
    public final <E extends Enum<E>> E enumeration(EnumNames<E> names) {
        String value = word();
        E constant = names.find(value);
        if (constant != null) {
            return constant;
        }
        E substitute = names.unknown();
        if (substitute == null) {
            throw faults().unknownWord(value, names.texts());
        }
        unknownConstant = true;
        keep(true);
        return substitute;
    }

    @Override
    public final <T> List<T> list(ElementReader<? extends T> element) {
        List<T> values = new ArrayList<>();
        Place array = openArray("an array");
        while (nextElement(array)) {
            unknownConstant = false;
            values.add(element.read(this));
        }
        path.leave();
        return values.isEmpty() ? List.of() : Collections.unmodifiableList(values);
    }

    @Override
    public final <T> Set<T> set(ElementReader<? extends T> element) {
        Set<T> values = new LinkedHashSet<>();
        String readable = "an array without equal elements";
        Place array = openArray(readable);
        while (nextElement(array)) {
            unknownConstant = false;
            if (!values.add(element.read(this)) && !unknownConstant) {
                throw faults().refused(Kind.DUPLICATE, "an element that was there before", readable);
            }
        }
        path.leave();
        return Collections.unmodifiableSet(values);
    }

    @Override
    public final <T> Map<String, T> map(ElementReader<? extends T> element) {
        Map<String, T> values = new LinkedHashMap<>();
        Place map = openMap();
        for (String key = nextKey(map); key != null; key = nextKey(map)) {
            if (values.put(key, element.read(this)) != null) {
                map.key = key;
                throw faults().duplicateMember();
            }
        }
        path.leave();
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
        Place map = openMap();
        for (String text = nextKey(map); text != null; text = nextKey(map)) {
            E key = keys.find(text);
            if (key == null && keys.unknown() == null) {
                throw faults().unknownKey(text, keys.texts());
            }
            if (key == null ? !map.see(text) : values.put(key, element.read(this)) != null) {
                throw faults().duplicateMember();
            }
            if (key == null) {
                keep(false);
            }
        }
        path.leave();
        return Collections.unmodifiableMap(values);
    }
}
