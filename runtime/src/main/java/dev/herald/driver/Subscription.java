package dev.herald.driver;

/** A reception that goes on until it is closed. */
public interface Subscription extends AutoCloseable {
    /** Ends the reception. Repeating it does nothing. */
    @Override
    void close();
}
