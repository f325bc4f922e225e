package dev.herald.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The name of a member as it stands in a text, with quotes and colon: {@code "name":} is compared as a whole, eight bytes at a time. Immutable.
 */
public final class NameRun {
    private final int index;
    private final @Nullable NameRun next;
    /** The characters in UTF-8. */
    private final byte[] characters;
    /** How long the run is, or 0 if the name is not written as it is. */
    private final int length;
    /** The run, with zeros behind it. */
    private final long[] chunks;
    /** The bytes of the last chunk that belong to the run. */
    private final long mask;

    NameRun(int index, String name, @Nullable NameRun next) {
        this.index = index;
        this.next = next;
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

    private static boolean isWrittenAsItIs(byte[] name) {
        for (byte b : name) {
            if (b >= 0 && b < ' ' || b == '"' || b == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Which name it is. */
    public int index() {
        return index;
    }

    /** The name that most writers write after this one, or null after the last. */
    public @Nullable NameRun next() {
        return next;
    }

    /**
     * Compares a text with this name.
     *
     * @param at where its opening quote would be
     * @return the byte after the colon, or -1 if it is another name, or the same written in another way
     */
    public int match(byte[] text, int at) {
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

    /** Whether some bytes are the characters of this name. */
    boolean isAt(byte[] text, int from, int to) {
        return Arrays.equals(characters, 0, characters.length, text, from, to);
    }

    int hash() {
        return Chunks.hash(characters, 0, characters.length);
    }
}
