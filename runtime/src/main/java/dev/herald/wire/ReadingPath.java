package dev.herald.wire;

import dev.herald.json.NameRun;
import dev.herald.schema.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader stands, from the outermost object to the innermost: a stack of places, which are used again. */
final class ReadingPath {
    private static final int LONGEST_KEY = 60;

    private Place[] places = new Place[4];
    private @Nullable Place innermost;
    private int depth;
    private int bare;

    /** An object or array that is open. */
    static final class Place {
        /** The fields, if the object has any that are known. */
        @Nullable
        FieldTable fields;
        /** The field or element that is being read; below zero, it is a member that {@link #key} names. */
        int index;
        /** The name that is expected next, if there is one. */
        @Nullable
        NameRun likely;
        /** The member that is being read, if no field is. */
        @Nullable
        String key;
        /** How many members or elements were begun. */
        int members;
        /** Whether the object is no step of the path: it stands for the value of a bare payload. */
        boolean bare;

        /** The fields that were there, by bits: the first 64 here, and the others behind. */
        private long seen;

        private long @Nullable [] more;
        private @Nullable SeenNames others;

        /** Notes a field; false if it was there already. */
        boolean see(int field) {
            long bit = 1L << field;
            if (more != null && field >= 64) {
                boolean isNew = (more[field >> 6] & bit) == 0;
                more[field >> 6] |= bit;
                return isNew;
            }
            boolean isNew = (seen & bit) == 0;
            seen |= bit;
            return isNew;
        }

        /** Notes a member that is no field; false if it was there already. */
        boolean see(String name) {
            if (others == null) {
                others = new SeenNames();
            }
            return others.add(name);
        }

        /** Whether all these fields were seen. */
        boolean saw(long[] fields) {
            for (int word = 0; word < fields.length; word++) {
                if ((fields[word] & ~word(word)) != 0) {
                    return false;
                }
            }
            return true;
        }

        boolean saw(int field) {
            return (word(field >> 6) & 1L << field) != 0;
        }

        private long word(int word) {
            return word == 0 || more == null ? seen : more[word];
        }

        /** Goes to a member that is known by its name only. */
        void moveTo(String name) {
            if (!bare) {
                index = fields == null ? -1 : fields.indexOf(name);
                key = name;
            }
        }

        private void clear(@Nullable FieldTable table) {
            fields = table;
            index = -1;
            likely = table == null ? null : table.runs().first();
            key = null;
            members = 0;
            bare = false;
            if (others != null) {
                others.clear();
            }
            seen = 0;
            more = table == null || table.size() <= 64 ? null : new long[(table.size() + 63) / 64];
        }

        /** The field that is being read, if it is one. */
        @Nullable
        Field field() {
            return fields == null || index < 0 ? null : fields.field(index);
        }
    }

    /** How many places are open. */
    int depth() {
        return depth;
    }

    /** How many of them are objects or arrays of the text. */
    int open() {
        return depth - bare;
    }

    /** Goes into the value of a bare payload, which is no step of the path. */
    void enterBare(FieldTable fields) {
        Place place = enter(fields);
        place.bare = true;
        place.index = 0;
        bare++;
    }

    /** Goes into an object or array. */
    Place enter(@Nullable FieldTable fields) {
        if (depth == places.length) {
            places = Arrays.copyOf(places, 2 * depth);
        }
        Place place = places[depth];
        if (place == null) {
            place = new Place();
            places[depth] = place;
        }
        depth++;
        innermost = place;
        place.clear(fields);
        return place;
    }

    /** Goes out of the innermost object or array. */
    void leave() {
        depth--;
        if (places[depth].bare) {
            bare--;
        }
        innermost = depth == 0 ? null : places[depth - 1];
    }

    /** The innermost object or array. */
    Place innermost() {
        if (innermost == null) {
            throw new IllegalStateException("nothing is open");
        }
        return innermost;
    }

    /** Whether a field that is being read is sensitive, at whatever depth. */
    boolean isSensitive() {
        for (int i = 0; i < depth; i++) {
            Field field = places[i].field();
            if (field != null && field.redaction().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** For unknown members: the path with every key in full. */
    String exact() {
        return text(false);
    }

    /** For people: long keys are cut, and keys within sensitive fields are masked. */
    @Override
    public String toString() {
        return text(true);
    }

    private String text(boolean forPeople) {
        StringBuilder path = new StringBuilder("$");
        boolean masked = false;
        for (int i = 0; i < depth; i++) {
            Place place = places[i];
            Field field = place.field();
            if (field != null) {
                masked |= forPeople && field.redaction().isPresent();
                if (!place.bare) {
                    appendMember(path, field.name());
                }
            } else if (place.key != null) {
                appendMember(path, masked ? DataWriter.MASK : forPeople ? cut(place.key) : place.key);
            } else if (place.index >= 0) {
                path.append('[').append(place.index).append(']');
            }
        }
        return path.toString();
    }

    private static String cut(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…";
    }

    private static void appendMember(StringBuilder path, String name) {
        if (isSimple(name)) {
            path.append('.').append(name);
            return;
        }
        path.append("['");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ') {
                path.append(String.format("\\u%04x", (int) c));
            } else {
                path.append(c == '\'' || c == '\\' ? "\\" : "").append(c);
            }
        }
        path.append("']");
    }

    /** Whether the dot notation of RFC 9535 is enough. */
    private static boolean isSimple(String name) {
        if (name.isEmpty() || name.charAt(0) >= '0' && name.charAt(0) <= '9') {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
