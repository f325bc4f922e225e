package dev.herald.wire;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import dev.herald.wire.RefusedException.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

    /** What is thrown where a value cannot be read. */
    abstract Faults faults();

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

    /** Whether the value that was just skipped may say what payload it is: then it has a member with a dot in its name. */
    abstract boolean mayBeIdentified();

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
            throw faults().refused(
                            Kind.TOO_LARGE,
                            "too many unknown members",
                            "paths of " + limits.bytes() + " characters together");
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
}
