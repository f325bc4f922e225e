package dev.herald.driver.memory;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message before a receiver, with its place in the queue. */
final class MemoryIncoming implements Incoming {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryIncoming.class);

    private final MemoryBroker broker;
    private final MemoryReception reception;
    private final long place;
    private final Message message;
    private volatile boolean taken;

    MemoryIncoming(MemoryBroker broker, MemoryReception reception, long place, Message message) {
        this.broker = broker;
        this.reception = reception;
        this.place = place;
        this.message = message;
    }

    MemoryReception reception() {
        return reception;
    }

    /** Whether the consumer has returned: whoever ends it now is not within a call of the consumer. */
    boolean isTaken() {
        return taken;
    }

    long place() {
        return place;
    }

    @Override
    public Message message() {
        return message;
    }

    /** A consumer that throws has not taken the message, and would not the next time. */
    void handOver() {
        try {
            reception.accept(this);
            taken = true;
        } catch (Throwable e) {
            LOG.error("the consumer of {} threw; the message is rejected", message, e);
            reject("the consumer threw " + e.getClass().getName());
        }
    }

    @Override
    public void acknowledge() {
        broker.settle(this, () -> {});
    }

    @Override
    public void requeue(Duration after) {
        MemoryQueue queue = reception.queue();
        if (after.isZero() || after.isNegative()) {
            broker.settle(this, () -> queue.back(place, message));
        } else if (broker.settle(this, queue::delay)) {
            broker.later(after, () -> queue.backAfterDelay(place, message));
        }
    }

    @Override
    public void reject(String reason) {
        broker.settle(this, () -> broker.bury(message, reason));
    }

    @Override
    public String toString() {
        return message.toString();
    }
}
