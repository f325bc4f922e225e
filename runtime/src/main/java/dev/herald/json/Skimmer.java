package dev.herald.json;

import dev.herald.value.Limits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks over values of which nothing is made yet, and checks all that a reader checks: grammar, encoding, limits, and that no object has two
 * members of one name. For one thread.
 */
public final class Skimmer {
    /** Deeper values are left to a reader that does not call itself. */
    private static final int DEEPEST = 200;

    private final byte[] text;
    private final Limits limits;
    /** The names of the open objects, from the outermost to the innermost. */
    private @Nullable NamesSeen[] names = new NamesSeen[4];

    private int outermost;
    private boolean dotted;
    private int deepest;

    /**
     * Looks at a text.
     *
     * @param limits how much may be in it
     */
    public Skimmer(byte[] text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /**
     * Looks over a value.
     *
     * @param at its first byte
     * @param depth how many objects and arrays are open around it
     * @return the byte after it
     * @throws Unsure if something is wrong
     * @throws IndexOutOfBoundsException if the array ends before
     */
    public int end(int at, int depth) {
        deepest = Math.min(limits.depth(), depth + DEEPEST);
        outermost = depth;
        dotted = false;
        return value(at, depth);
    }

    /** Whether the object that was looked over last has a member with a dot in its name, or maybe one that is an escape. */
    public boolean isDotted() {
        return dotted;
    }

    private int value(int at, int depth) {
        return switch (text[at]) {
            case '"' -> string(at + 1) + 1;
            case '{' -> object(at + 1, depth);
            case '[' -> array(at + 1, depth);
            case 't' -> rest(at + 1, 'r', 'u', 'e');
            case 'f' -> text[at + 1] == 'a' ? rest(at + 2, 'l', 's', 'e') : number(at);
            case 'n' -> rest(at + 1, 'u', 'l', 'l');
            default -> number(at);
        };
    }

    private int object(int from, int depth) {
        checkDepth(depth);
        int at = space(from);
        if (text[at] == '}') {
            return at + 1;
        }
        NamesSeen seen = names(depth - outermost);
        int members = 0;
        while (true) {
            checkMembers(++members);
            if (text[at] != '"') {
                throw Unsure.SIGNAL;
            }
            int quote = name(at + 1, seen);
            if (depth == outermost && !dotted) {
                dotted = Chunks.hasDot(text, at + 1, quote) || !JsonStrings.isWithoutEscapes(text, at + 1, quote);
            }
            at = space(quote + 1);
            if (text[at] != ':') {
                throw Unsure.SIGNAL;
            }
            at = space(value(space(at + 1), depth + 1));
            if (text[at] == '}') {
                return at + 1;
            }
            if (text[at] != ',') {
                throw Unsure.SIGNAL;
            }
            at = space(at + 1);
        }
    }

    private NamesSeen names(int level) {
        if (level >= names.length) {
            names = Arrays.copyOf(names, 2 * level);
        }
        NamesSeen known = names[level];
        if (known == null) {
            known = new NamesSeen(text);
            names[level] = known;
        }
        known.clear();
        return known;
    }

    /** The closing quote of a name that is new. */
    private int name(int from, NamesSeen seen) {
        int end = JsonStrings.plainEnd(text, from);
        if (text[end] == '"' && end - from <= limits.stringLength()) {
            seen.add(from, end);
            return end;
        }
        end = JsonStrings.end(text, from, end);
        String name = JsonStrings.text(text, from, end);
        if (name.length() > limits.stringLength()) {
            throw Unsure.SIGNAL;
        }
        seen.addText(name);
        return end;
    }

    private int array(int from, int depth) {
        checkDepth(depth);
        int at = space(from);
        if (text[at] == ']') {
            return at + 1;
        }
        int elements = 0;
        while (true) {
            checkMembers(++elements);
            at = space(value(at, depth + 1));
            if (text[at] == ']') {
                return at + 1;
            }
            if (text[at] != ',') {
                throw Unsure.SIGNAL;
            }
            at = space(at + 1);
        }
    }

    private int string(int from) {
        int end = JsonStrings.end(text, from);
        if (end - from > limits.stringLength()
                && JsonStrings.text(text, from, end).length() > limits.stringLength()) {
            throw Unsure.SIGNAL;
        }
        return end;
    }

    private int number(int from) {
        int end = JsonNumbers.end(text, from);
        if (end - from > limits.numberLength()) {
            throw Unsure.SIGNAL;
        }
        return end;
    }

    /** The last three letters of a literal. */
    private int rest(int at, char first, char second, char third) {
        if (text[at] != first || text[at + 1] != second || text[at + 2] != third) {
            throw Unsure.SIGNAL;
        }
        return at + 3;
    }

    private void checkDepth(int depth) {
        if (depth >= deepest) {
            throw Unsure.SIGNAL;
        }
    }

    private void checkMembers(int members) {
        if (members > limits.members()) {
            throw Unsure.SIGNAL;
        }
    }

    private int space(int at) {
        return text[at] > ' ' ? at : spaceEnd(text, at);
    }

    /** The first byte that is no white space. */
    public static int spaceEnd(byte[] text, int from) {
        int at = from;
        while (isSpace(text[at])) {
            at++;
        }
        return at;
    }

    /** Whether a byte is white space. */
    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
