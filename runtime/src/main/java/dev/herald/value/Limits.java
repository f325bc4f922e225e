package dev.herald.value;

/**
 * How much a reader takes in before it refuses: no message, however made, can make it use unbounded memory or time.
 *
 * @param bytes the size of a message, in bytes
 * @param depth how deep objects and arrays may be nested, counted from the payload
 * @param stringLength the length of a string, in UTF-16 units
 * @param numberLength the length of a number, in digits
 * @param members how many members an object, or elements an array, may have
 */
public record Limits(int bytes, int depth, int stringLength, int numberLength, int members) {
    /** 1 MiB, 64 levels, strings of 256 Ki, numbers of 256 digits, 10,000 members. */
    public static final Limits DEFAULT = new Limits(1 << 20, 64, 256 << 10, 256, 10_000);

    /**
     * Refuses limits below 1.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public Limits {
        check("bytes", bytes);
        check("depth", depth);
        check("stringLength", stringLength);
        check("numberLength", numberLength);
        check("members", members);
    }

    /** The same limits but for the size of a message. */
    public Limits withBytes(int bytes) {
        return new Limits(bytes, depth, stringLength, numberLength, members);
    }

    /** The same limits but for the depth. */
    public Limits withDepth(int depth) {
        return new Limits(bytes, depth, stringLength, numberLength, members);
    }

    /** The same limits but for the length of strings. */
    public Limits withStringLength(int stringLength) {
        return new Limits(bytes, depth, stringLength, numberLength, members);
    }

    /** The same limits but for the length of numbers. */
    public Limits withNumberLength(int numberLength) {
        return new Limits(bytes, depth, stringLength, numberLength, members);
    }

    /** The same limits but for the number of members. */
    public Limits withMembers(int members) {
        return new Limits(bytes, depth, stringLength, numberLength, members);
    }

    private static void check(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + name + " is " + limit + ", but must be at least 1");
        }
    }
}
