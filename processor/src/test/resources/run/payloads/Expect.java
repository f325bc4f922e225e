package use;

import java.util.Objects;

/** Compares what is seen with what is expected. */
final class Expect {
    private Expect() {}

    static void equal(Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }

    static void failure(Runnable action, Class<? extends Exception> type, String message) {
        try {
            action.run();
        } catch (RuntimeException e) {
            equal(type.isInstance(e) ? type.getSimpleName() : e.getClass().getSimpleName(), type.getSimpleName());
            equal(e.getMessage(), message);
            return;
        }
        throw new AssertionError("expected " + type.getSimpleName() + ": " + message);
    }
}
