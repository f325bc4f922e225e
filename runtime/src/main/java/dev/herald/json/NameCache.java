package dev.herald.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again and again, such as the keys of maps and the constants of enums: as many as there are places, each the last that came
 * to it. Safe for use by several threads without a lock: entries are immutable, and one that is lost is only made again.
 */
public final class NameCache {
    private static final int LONGEST = 32;
    private static final @Nullable Entry[] ENTRIES = new Entry[512];

    private NameCache() {}

    private static final class Entry {
        final byte[] bytes;
        final String text;

        Entry(byte[] bytes, String text) {
            this.bytes = bytes;
            this.text = text;
        }
    }

    /** The text of some bytes, all of which are plain. */
    public static String plain(byte[] text, int from, int to) {
        if (to - from > LONGEST) {
            return JsonStrings.plain(text, from, to);
        }
        int place = Chunks.hash(text, from, to) & ENTRIES.length - 1;
        Entry known = ENTRIES[place];
        if (known != null && Arrays.equals(known.bytes, 0, known.bytes.length, text, from, to)) {
            return known.text;
        }
        String made = JsonStrings.plain(text, from, to);
        ENTRIES[place] = new Entry(Arrays.copyOfRange(text, from, to), made);
        return made;
    }
}
