package dev.herald.wire;

import dev.herald.json.Skimmer;
import dev.herald.json.Unsure;
import dev.herald.value.Bytes;
import dev.herald.value.Limits;
import java.util.function.Function;

/** Reads texts by the direct reader, as far as that is sure of what it reads. */
final class DirectReading {
    private DirectReading() {}

    /**
     * Reads one whole text: nothing but white space may be around the value.
     *
     * @throws Unsure if the reference must read it
     */
    static <T> T readAll(Bytes json, Limits limits, Function<? super DirectDataReader, T> content) {
        return lend(json, limits, content, true);
    }

    /**
     * Reads as much of a text as the content does.
     *
     * @throws Unsure if the reference must read it
     */
    static <T> T read(Bytes json, Limits limits, Function<? super DirectDataReader, T> content) {
        return lend(json, limits, content, false);
    }

    private static <T> T lend(Bytes json, Limits limits, Function<? super DirectDataReader, T> content, boolean whole) {
        if (json.size() > limits.bytes()) {
            throw Unsure.SIGNAL;
        }
        return json.lend((text, from, size) -> {
            DirectDataReader in = new DirectDataReader(text, from, limits);
            try {
                in.at = in.space(from);
                T value = content.apply(in);
                checkEnd(in, from, from + size, whole);
                return value;
            } catch (IndexOutOfBoundsException e) {
                throw Unsure.SIGNAL;
            }
        });
    }

    /** The reader may have gone on beyond the end of the text, into the rest of the array. */
    private static void checkEnd(DirectDataReader in, int from, int to, boolean whole) {
        int at = in.at;
        while (whole && at < to && Skimmer.isSpace(in.text[at])) {
            at++;
        }
        // What was looked at, but not read, lies within the text as well.
        boolean isWithin = whole ? at == to && at > from : at < to || at == to && at > from && in.text[at - 1] == '}';
        if (!isWithin) {
            throw Unsure.SIGNAL;
        }
    }
}
