package dev.herald.driver.memory;

import dev.herald.driver.Delivery;
import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Carries messages between the drivers that share it, and keeps what was sent. A receiver gets what is sent after it began to receive; a
 * group keeps its messages while none of its receivers is there. Safe for use by several threads.
 */
public final class MemoryBroker {
    /** How many messages one receiver, or one group, may be behind. */
    private static final int CAPACITY = 100_000;

    /** Guards everything below. */
    private final ReentrantLock lock = new ReentrantLock();

    private final Condition settled = lock.newCondition();
    private final Kept<Message> sent;
    private final Kept<DeadLetter> deadLetters;
    private final List<MemoryQueue> queues = new ArrayList<>();
    private final Executor courier = Courier.executor();
    private boolean delivering;

    /** Keeps the last 10,000 messages that were sent. */
    public MemoryBroker() {
        this(10_000);
    }

    /**
     * A broker with a bound.
     *
     * @param kept how many of the messages that were sent, and of those that were rejected, are kept
     */
    public MemoryBroker(int kept) {
        this.sent = new Kept<>(kept);
        this.deadLetters = new Kept<>(kept);
    }

    /**
     * A driver that is connected to this broker.
     *
     * @return a new driver
     */
    public MemoryDriver driver() {
        return new MemoryDriver(this);
    }

    /**
     * What was sent, on all topics.
     *
     * @return the messages that are kept, the oldest first
     */
    public List<Message> sent() {
        return locked(sent::all);
    }

    /**
     * What was sent on a topic.
     *
     * @param topic its name
     * @return the messages that are kept, the oldest first
     */
    public List<Message> sent(String topic) {
        return sent().stream().filter(message -> message.topic().equals(topic)).toList();
    }

    /**
     * What was rejected.
     *
     * @return the messages that are kept, the oldest first
     */
    public List<DeadLetter> deadLetters() {
        return locked(deadLetters::all);
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
     * @return whether it is so; false if the time is over before, or the thread is interrupted
     */
    public boolean awaitIdle(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (delivering || queues.stream().anyMatch(MemoryQueue::isBusy)) {
                if (left <= 0) {
                    return false;
                }
                left = settled.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Sends to everybody who receives, or to nobody if one of them is too far behind. */
    Delivery publish(Message message) {
        return change(() -> {
            List<MemoryQueue> wanting =
                    queues.stream().filter(queue -> queue.wants(message)).toList();
            if (wanting.stream().anyMatch(queue -> queue.size() >= CAPACITY)) {
                throw new DriverException(
                        DriverException.Kind.BUSY, "a receiver of " + message.topic() + " is " + CAPACITY + " behind");
            }
            sent.add(message);
            wanting.forEach(queue -> queue.add(message));
            return new Delivery(wanting.isEmpty() ? Routed.NO : Routed.YES);
        });
    }

    MemoryReception join(Source source, Consumer<Incoming> consumer) {
        return change(() -> {
            MemoryQueue queue = group(source).orElseGet(() -> {
                MemoryQueue made = new MemoryQueue(source);
                queues.add(made);
                return made;
            });
            return queue.join(this, source, consumer);
        });
    }

    void leave(MemoryReception reception) {
        change(() -> {
            MemoryQueue queue = reception.queue();
            queue.leave(reception);
            if (queue.isForgotten()) {
                queues.remove(queue);
            }
            return queue;
        });
    }

    /**
     * Ends a message; answers whether it had not ended before. Who has ended one gets the next one on the same thread, unless the courier is
     * at work, or he is still within the call that gave him the first.
     */
    boolean settle(MemoryIncoming incoming, Runnable end) {
        MemoryReception reception = incoming.reception();
        List<MemoryIncoming> next = new ArrayList<>(1);
        boolean first = change(() -> {
            boolean open = reception.forget(incoming);
            if (open) {
                end.run();
            }
            if (!delivering && incoming.isTaken() && reception.queue().hasNext(reception)) {
                delivering = true;
                next.add(reception.queue().next(reception));
            }
            return open;
        });
        if (!next.isEmpty()) {
            try {
                next.get(0).handOver();
            } finally {
                change(() -> delivering = false);
            }
        }
        return first;
    }

    void bury(Message message, String reason) {
        deadLetters.add(new DeadLetter(message, reason));
    }

    void later(Duration after, Runnable action) {
        CompletableFuture.delayedExecutor(after.toNanos(), TimeUnit.NANOSECONDS)
                .execute(() -> change(() -> {
                    action.run();
                    return true;
                }));
    }

    private Optional<MemoryQueue> group(Source source) {
        return queues.stream().filter(queue -> queue.isFor(source)).findFirst();
    }

    /** Changes what waits, and lets the courier run if there is work for him and he does not run already. */
    private <T> T change(Supplier<T> action) {
        boolean[] start = {false};
        T result = locked(() -> {
            T changed = action.get();
            start[0] = !delivering && queues.stream().anyMatch(MemoryQueue::hasNext);
            delivering |= start[0];
            return changed;
        });
        if (start[0]) {
            try {
                courier.execute(this::deliverAll);
            } catch (Throwable e) {
                stopDelivering();
                throw e;
            }
        }
        return result;
    }

    private void deliverAll() {
        try {
            for (Optional<MemoryIncoming> next = next(); next.isPresent(); next = next()) {
                next.get().handOver();
            }
        } catch (Throwable e) {
            stopDelivering();
            throw e;
        }
    }

    /** Lets the next change begin again: there was no thread to be had, or no memory. */
    private void stopDelivering() {
        locked(() -> delivering = false);
    }

    /** The next message, of another queue each time. */
    private Optional<MemoryIncoming> next() {
        return locked(() -> {
            Optional<MemoryQueue> first =
                    queues.stream().filter(MemoryQueue::hasNext).findFirst();
            delivering = first.isPresent();
            return first.map(queue -> {
                queues.remove(queue);
                queues.add(queue);
                return queue.next();
            });
        });
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            settled.signalAll();
            lock.unlock();
        }
    }
}
