package dev.herald.driver.memory;

import dev.herald.driver.Message;
import java.time.Duration;
import java.util.List;

/**
 * Carries messages between the drivers that share it, and keeps what was sent. A receiver gets what is sent after it began to receive; a
 * group keeps its messages while none of its receivers is there. Safe for use by several threads.
 */
public final class MemoryBroker {
    /** Keeps the last 10,000 messages that were sent. */
    public MemoryBroker() {
        this(10_000);
    }

    /**
     * A broker with a bound.
     *
     * @param kept how many of the messages that were sent, and of those that were rejected, are kept
     */
    public MemoryBroker(int kept) {}

    /**
     * A driver that is connected to this broker.
     *
     * @return a new driver
     */
    public MemoryDriver driver() {
        throw new UnsupportedOperationException();
    }

    /**
     * What was sent, on all topics.
     *
     * @return the messages that are kept, the oldest first
     */
    public List<Message> sent() {
        throw new UnsupportedOperationException();
    }

    /**
     * What was sent on a topic.
     *
     * @param topic its name
     * @return the messages that are kept, the oldest first
     */
    public List<Message> sent(String topic) {
        throw new UnsupportedOperationException();
    }

    /**
     * What was rejected.
     *
     * @return the messages that are kept, the oldest first
     */
    public List<DeadLetter> deadLetters() {
        throw new UnsupportedOperationException();
    }

    /**
     * A message that was rejected.
     *
     * @param message the message
     * @param reason why
     */
    public record DeadLetter(Message message, String reason) {}

    /**
     * Waits until every message that somebody receives has been acknowledged or rejected, those that were requeued included.
     *
     * @param atMost how long
     * @return whether it is so; false if the time is over before
     */
    public boolean awaitIdle(Duration atMost) {
        throw new UnsupportedOperationException();
    }
}
