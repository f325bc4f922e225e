package dev.herald.wire;

import dev.herald.json.JsonStrings;
import dev.herald.json.NameRun;
import dev.herald.json.NameRuns;
import dev.herald.json.Unsure;
import dev.herald.value.Limits;
import dev.herald.wire.ReadingPath.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text straight from its bytes. It accepts only: at whatever it cannot take, right or wrong, it says that it is {@link Unsure},
 * and the reference reads the text again. So it needs neither messages nor a record of where it is; what it must not do is to accept what the
 * reference refuses.
 *
 * <p>It may look beyond the end of the text, into the rest of the array: a value that ends there is not taken.
 */
final class DirectDataReader extends DirectScalarReader {
    private final int members;

    DirectDataReader(byte[] text, int from, Limits limits) {
        super(text, from, limits);
        members = limits.members();
    }

    @Override
    boolean isText() {
        return text[at] == '"';
    }

    @Override
    boolean isObject() {
        return text[at] == '{';
    }

    @Override
    void check() {
        throw Unsure.SIGNAL;
    }

    @Override
    public void begin(FieldTable fields) {
        if (text[at] != '{') {
            throw Unsure.SIGNAL;
        }
        open(fields);
    }

    private Place open(@Nullable FieldTable fields) {
        if (path.open() >= limits.depth()) {
            throw Unsure.SIGNAL;
        }
        return path.enter(fields);
    }

    private void count(Place place) {
        if (++place.members > members) {
            throw Unsure.SIGNAL;
        }
    }

    /** Tries the name that most writers write next, as it is mostly written. */
    @Override
    public int next() {
        Place place = path.innermost();
        NameRun likely = place.likely;
        if (likely != null && text[at] == (place.members == 0 ? '{' : ',')) {
            int value = likely.match(text, at + 1);
            if (value >= 0) {
                at = space(value);
                place.likely = likely.next();
                return field(place, likely.index());
            }
        }
        return anyNext(place, fieldsOf(place));
    }

    private int field(Place place, int field) {
        count(place);
        place.index = field;
        if (!place.see(field)) {
            throw Unsure.SIGNAL;
        }
        return field;
    }

    private int anyNext(Place place, FieldTable fields) {
        NameRuns names = fields.runs();
        while (nextMember(place.members == 0)) {
            int from = at + 1;
            int to = JsonStrings.end(text, from);
            boolean plain = JsonStrings.isWithoutEscapes(text, from, to);
            byte[] characters = plain ? text : JsonStrings.unescaped(text, from, to);
            int field = plain ? names.find(text, from, to) : names.find(characters, 0, characters.length);
            at = valueAfter(to);
            if (field >= 0) {
                place.likely = names.after(field);
                return field(place, field);
            }
            String name = JsonStrings.text(text, from, to);
            other(place, name);
            if (others != null) {
                others.take(name, this);
            } else {
                keep(false);
            }
        }
        if (!place.saw(fields.required(stated()))) {
            throw Unsure.SIGNAL;
        }
        path.leave();
        return END;
    }

    /** Goes to a member that is no field. */
    private void other(Place place, String name) {
        place.index = -1;
        place.key = name;
        count(place);
        if (name.length() > limits.stringLength() || !place.see(name)) {
            throw Unsure.SIGNAL;
        }
    }

    /** Goes to the quote before the next name, or behind the end of the object. */
    private boolean nextMember(boolean isFirst) {
        int place = space(at);
        if (text[place] == (isFirst ? '{' : ',')) {
            place = space(place + 1);
            if (text[place] == '"') {
                at = place;
                return true;
            }
            if (!isFirst) {
                throw Unsure.SIGNAL;
            }
        }
        if (text[place] != '}') {
            throw Unsure.SIGNAL;
        }
        at = place + 1;
        return false;
    }

    /** The first byte of the value after a name. */
    private int valueAfter(int quote) {
        int colon = space(quote + 1);
        if (text[colon] != ':') {
            throw Unsure.SIGNAL;
        }
        return space(colon + 1);
    }

    private static FieldTable fieldsOf(Place place) {
        if (place.fields == null) {
            throw new IllegalStateException("next() without begin()");
        }
        return place.fields;
    }

    @Override
    Place openArray(String readable) {
        if (text[at] != '[') {
            throw Unsure.SIGNAL;
        }
        return open(null);
    }

    @Override
    boolean nextElement(Place array) {
        int place = space(at);
        boolean isFirst = array.members == 0;
        if (text[place] == (isFirst ? '[' : ',')) {
            place = space(place + 1);
            if (!isFirst || text[place] != ']') {
                at = place;
                array.index++;
                count(array);
                return true;
            }
        }
        if (text[place] != ']') {
            throw Unsure.SIGNAL;
        }
        at = place + 1;
        return false;
    }

    @Override
    Place openMap() {
        if (!isObject()) {
            throw Unsure.SIGNAL;
        }
        return open(null);
    }

    @Override
    @Nullable
    String nextKey(Place map) {
        if (!nextMember(map.members == 0)) {
            return null;
        }
        String key = word();
        at = valueAfter(at - 1);
        map.key = key;
        count(map);
        return key;
    }

    @Override
    Map<String, String> members() {
        Map<String, String> members = new HashMap<>();
        for (boolean isFirst = true; nextMember(isFirst); isFirst = false) {
            String name = word();
            at = valueAfter(at - 1);
            int start = at;
            skip();
            members.put(
                    name,
                    switch (text[start]) {
                        case '{', '[' -> "";
                        case '"' -> JsonStrings.text(text, start + 1, at - 1);
                        default -> JsonStrings.utf8(text, start, at);
                    });
        }
        return members;
    }
}
