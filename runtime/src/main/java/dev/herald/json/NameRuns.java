package dev.herald.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The names of an object's members as they stand in a text, with quotes and colon: {@code "name":} is compared as a whole, eight bytes at a
 * time. Immutable.
 */
public final class NameRuns {
    private final Name[] names;
    /** A name by its hash, or by one of the next places: its index and 1. */
    private final int[] slots;

    /** One of them. */
    private static final class Name {
        /** Its characters in UTF-8. */
        final byte[] characters;
        /** How long the run is, or 0 if the name is not written as it is. */
        final int length;
        /** The run, with zeros behind it. */
        final long[] chunks;
        /** The bytes of the last chunk that belong to the run. */
        final long mask;

        Name(String name) {
            characters = name.getBytes(StandardCharsets.UTF_8);
            byte[] run = ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
            length = isWrittenAsItIs(characters) ? run.length : 0;
            chunks = new long[(run.length + 7) / 8];
            byte[] padded = Arrays.copyOf(run, 8 * chunks.length);
            for (int i = 0; i < chunks.length; i++) {
                chunks[i] = Chunks.at(padded, 8 * i);
            }
            mask = -1L >>> 8 * (padded.length - run.length);
        }

        int match(byte[] text, int at) {
            int end = at + length;
            if (end + 8 > text.length || length == 0) {
                return matchSlowly(text, at);
            }
            int last = chunks.length - 1;
            for (int i = 0; i < last; i++) {
                if (Chunks.at(text, at + 8 * i) != chunks[i]) {
                    return -1;
                }
            }
            return ((Chunks.at(text, at + 8 * last) ^ chunks[last]) & mask) == 0 ? end : -1;
        }

        /** Near the end of the array, where there are no eight bytes any more. */
        private int matchSlowly(byte[] text, int at) {
            int end = at + length;
            return length > 0
                            && end <= text.length
                            && text[at] == '"'
                            && isAt(text, at + 1, end - 2)
                            && text[end - 2] == '"'
                            && text[end - 1] == ':'
                    ? end
                    : -1;
        }

        boolean isAt(byte[] text, int from, int to) {
            return Arrays.equals(characters, 0, characters.length, text, from, to);
        }
    }

    /**
     * Encodes names.
     *
     * @param names all different
     */
    public NameRuns(List<String> names) {
        this.names = names.stream().map(Name::new).toArray(Name[]::new);
        slots = new int[Integer.highestOneBit(Math.max(1, names.size())) * 4];
        for (int i = 0; i < this.names.length; i++) {
            byte[] name = this.names[i].characters;
            int slot = Chunks.hash(name, 0, name.length) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = i + 1;
        }
    }

    /** How many there are. */
    public int size() {
        return names.length;
    }

    private static boolean isWrittenAsItIs(byte[] name) {
        for (byte b : name) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return true;
    }

    /**
     * Compares a text with one name.
     *
     * @param index which name
     * @param at where its opening quote would be
     * @return the byte after the colon, or -1 if it is another name, or the same written in another way
     */
    public int match(int index, byte[] text, int at) {
        return names[index].match(text, at);
    }

    /**
     * Looks for a name.
     *
     * @param text holds its characters in UTF-8, without escapes
     * @return which name it is, or -1
     */
    public int find(byte[] text, int from, int to) {
        int slot = Chunks.hash(text, from, to) & slots.length - 1;
        while (slots[slot] != 0) {
            if (names[slots[slot] - 1].isAt(text, from, to)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }
}
