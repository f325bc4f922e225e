package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What both readers of JSON have in common, which is all above the tokens: payloads and their versions, collections, and what is not known
 * here. The reference refuses with a kind and a path; the fast one says in the same places that it is not sure.
 */
abstract class JsonDataReader extends DataReader {
    private static final Version NONE = new Version(0, 0);

    final ReadingPath path = new ReadingPath();
    final Limits limits;
    private @Nullable UnknownMembers unknown;
    private Version stated = NONE;
    private @Nullable Version first;
    /** Whether the last constant of an enum was an unknown one. */
    private boolean unknownConstant;

    @Nullable
    OtherMembers others;

    /** Takes members that are no fields. */
    @FunctionalInterface
    interface OtherMembers {
        /** Takes the member whose value stands here, and reads over the value. */
        void take(String name, JsonDataReader in);
    }

    JsonDataReader(Limits limits) {
        this.limits = limits;
    }

    /** A refusal of the value that stands here. */
    abstract RuntimeException refused(Kind kind, String found, String readable);

    /** A refusal of the value that stands here, for its JSON type. */
    abstract RuntimeException wrongType(String readable);

    /** A refusal of the value that was just read. */
    abstract RuntimeException invalid(String readable);

    /** A refusal of the member that stands here, as the second of its name. */
    abstract RuntimeException duplicateMember();

    /** A refusal of a payload of an older line, which cannot be made one of ours. */
    abstract RuntimeException refused(MigrationException e);

    /** A refusal of the text that was just read, which is none of some others. */
    abstract RuntimeException unknownWord(String text, Collection<String> texts);

    /** A refusal of the member that stands here, whose name is none of some others. */
    abstract RuntimeException unknownKey(String text, Collection<String> texts);

    /** What stands here, for people. */
    abstract String found();

    /** Whether a text stands here. */
    abstract boolean isText();

    /** Whether an object stands here. */
    abstract boolean isObject();

    /** Checks the beginning of the value that stands here, which is no object. */
    abstract void check();

    /** Where the value that stands here begins. */
    abstract int start();

    /** Reads over the value that stands here, checking all that is in it. */
    abstract void skip();

    /** Where the value ends that was just skipped. */
    abstract int end();

    /** Reads a part of the text, which was skipped before, and then goes on where it stood. */
    abstract <T> T readAgain(int from, int to, ElementReader<T> reader);

    /** Reads over a value, and cuts it out of the whole text. */
    abstract Bytes raw(Bytes whole);

    /** The members of the object that stands here: the text of those that have no parts, and an empty one for the others. */
    abstract Map<String, String> members();

    /** Reads a text of which there are few, so that it need not be made again. */
    abstract String word();

    /** Reads any value, and keeps it as it was received. */
    abstract Json any();

    /** The word that was just read, as it was received. */
    abstract Json wordAgain();

    /** Reads a point in time that may do without a zone, and is in UTC then. */
    abstract Instant instantOrUtc();

    /** Begins an array. */
    abstract Place openArray(String readable);

    /** Goes to the next element, or answers false at the end. */
    abstract boolean nextElement(Place array);

    /** Begins an object whose members are no fields. */
    abstract Place openMap();

    /** Goes to the value of the next member and answers its name, or null at the end. */
    abstract @Nullable String nextKey(Place map);

    /** From now on members that are no fields go here, and not to {@link #unknown}. */
    final void others(OtherMembers consumer) {
        others = consumer;
    }

    /** What is not known here, by path; in the order of the text. */
    final Map<String, Json> unknown() {
        return unknown == null ? Map.of() : unknown.byPath();
    }

    /** Keeps a value that is not known here. */
    final void keep(boolean word) {
        if (unknown == null) {
            unknown = new UnknownMembers(limits.bytes());
        }
        String where = path.exact();
        if (!unknown.hasRoomFor(where)) {
            throw refused(
                    Kind.TOO_LARGE, "too many unknown members", "paths of " + limits.bytes() + " characters together");
        }
        unknown.keep(where, word ? wordAgain() : any());
    }

    /** The version that the payload states which is being read. */
    final Version stated() {
        return stated;
    }

    /** The version that the outermost payload states. */
    final Version firstStated() {
        return first == null ? stated : first;
    }

    /** Begins a payload that states a version. */
    final void state(Version version) {
        stated = version;
        if (first == null) {
            first = version;
        }
    }

    /** Ends a payload, and goes on with the one around it. */
    final void restore(Version outer) {
        stated = outer;
    }

    @Override
    public final <P> P payload(DataType<P> type) {
        return payload(type, Optional.empty());
    }

    /**
     * Reads a payload, or a member of a union.
     *
     * @param version what is known of the version of a payload that states none itself
     */
    final <P> P payload(DataType<P> type, Optional<Version> version) {
        PayloadReading payloads = new PayloadReading(this);
        return type instanceof UnionType<P> union
                ? new UnionReading(this, payloads).read(union, version)
                : payloads.read((PayloadType<P>) type, version);
    }

    /** Reads a payload that is the whole text. */
    final <P> Decoded<P> decoded(DataType<P> type, Optional<Version> version) {
        P payload = payload(type, version);
        return new Decoded<>(payload, firstStated(), unknown());
    }

    @Override
    public final <E extends Enum<E>> E enumeration(EnumNames<E> names) {
        String value = word();
        E constant = names.find(value);
        if (constant != null) {
            return constant;
        }
        E substitute = names.unknown();
        if (substitute == null) {
            throw unknownWord(value, names.texts());
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
                throw refused(Kind.DUPLICATE, "an element that was there before", readable);
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
                throw duplicateMember();
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
                throw unknownKey(text, keys.texts());
            }
            if (key == null ? !map.see(text) : values.put(key, element.read(this)) != null) {
                throw duplicateMember();
            }
            if (key == null) {
                keep(false);
            }
        }
        path.leave();
        return Collections.unmodifiableMap(values);
    }
}
