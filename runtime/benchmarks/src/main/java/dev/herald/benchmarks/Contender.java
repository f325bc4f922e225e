package dev.herald.benchmarks;

import java.io.IOException;

/** Publishes to a broker, and consumes from it: the driver, or the client that it is made of. */
interface Contender extends AutoCloseable {
    /** Publishes messages of one topic, no more than the window on their way, until the broker has confirmed all. */
    void publish(int messages, byte[] body, int window) throws Exception;

    /** Consumes so many messages of the topic, and acknowledges each. */
    void consume(int messages, int prefetch) throws Exception;

    @Override
    void close() throws IOException;
}
