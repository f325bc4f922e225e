package dev.herald.benchmarks;

/** Whoever does not do the same work is not measured. */
final class Check {
    private Check() {}

    /** Refuses a difference. */
    static void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(what + " is\n" + actual + "\ninstead of\n" + expected);
        }
    }

    /** Refuses two JSON texts that differ in more than white space and the order of members. */
    static void sameTree(String what, byte[] expected, byte[] actual) {
        same(what, NodeUpdate.DATABIND.readTree(expected), NodeUpdate.DATABIND.readTree(actual));
    }
}
