package dev.herald.driver.amqp;

import com.rabbitmq.client.AlreadyClosedException;
import com.rabbitmq.client.Connection;
import dev.herald.driver.Delivery;
import dev.herald.driver.DriverException;
import dev.herald.driver.DriverException.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Publishes on a thread of its own: to write to a broker that reads nothing takes as long as the broker likes. So many at a time, and each with an
 * outcome within a bound. Safe for use by several threads.
 */
final class Publisher {
    private static final Duration LATENESS = Duration.ofMillis(100);

    private final Link link;
    private final Threads threads;
    private final Settings settings;
    private final Semaphore places;
    private final BlockingQueue<Pending> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Outflow> outflows = new ConcurrentHashMap<>();
    private @Nullable Thread thread;
    private volatile Optional<Pending> sending = Optional.empty();
    private volatile boolean closing;
    private volatile boolean closed;

    Publisher(Link link, Threads threads, Settings settings) {
        this.link = link;
        this.threads = threads;
        this.settings = settings;
        this.places = new Semaphore(settings.window());
    }

    /** Never blocks, never throws. */
    CompletionStage<Delivery> publish(Parcel parcel) {
        if (closing) {
            return CompletableFuture.failedFuture(AmqpDriver.closed());
        }
        Optional<String> blocked = link.blocked();
        if (blocked.isPresent()) {
            return busy("the broker blocks whoever publishes: " + blocked.get());
        }
        if (!places.tryAcquire()) {
            return busy(settings.window() + " messages are on their way");
        }
        start();
        Pending pending = new Pending(
                parcel, System.nanoTime() + settings.confirmTimeout().toNanos(), places::release);
        waiting.add(pending);
        if (closed) {
            pending.fail(AmqpDriver.closed());
        }
        return pending.delivery();
    }

    private static CompletionStage<Delivery> busy(String why) {
        return CompletableFuture.failedFuture(new DriverException(Kind.BUSY, why));
    }

    private synchronized void start() {
        if (thread == null) {
            thread = threads.factory().newThread(this::work);
            thread.start();
            threads.after(LATENESS, this::giveUpWhatIsLate);
        }
    }

    private void work() {
        try {
            while (!closed) {
                Pending next = waiting.take();
                sending = Optional.of(next);
                send(next);
                sending = Optional.empty();
            }
        } catch (InterruptedException e) {
            // The driver is closed.
        }
    }

    private void send(Pending pending) {
        while (!pending.isOver()) {
            try {
                outflow(link.connection(), pending.parcel()).publish(pending);
                return;
            } catch (AlreadyClosedException e) {
                // It was not sent: the next round has another channel, or learns why there is none.
                forget(pending);
            } catch (DriverException e) {
                fail(pending, e);
            } catch (IOException | RuntimeException | Error e) {
                // Which of the confirmations belong to which message is no longer sure.
                forget(pending);
                fail(pending, Failures.of("the " + pending.parcel() + " is not sent", e));
            }
        }
    }

    private Outflow outflow(Connection connection, Parcel parcel) throws IOException {
        String exchange = parcel.route().exchange();
        Outflow outflow = outflows.get(exchange);
        if (outflow == null || !outflow.isOpenOn(connection)) {
            outflow = Outflow.open(connection, parcel, threads);
            outflows.put(exchange, outflow);
        }
        return outflow;
    }

    private void forget(Pending pending) {
        Outflow outflow = outflows.remove(pending.parcel().route().exchange());
        if (outflow != null) {
            outflow.close();
        }
    }

    private void giveUpWhatIsLate() {
        long now = System.nanoTime();
        List<Pending> late = new ArrayList<>();
        outflows.values().forEach(outflow -> late.addAll(outflow.takeLate(now)));
        sending.filter(pending -> pending.isLate(now) && !pending.isOver()).ifPresent(late::add);
        waiting.removeIf(pending -> pending.isLate(now) && late.add(pending));
        if (!late.isEmpty()) {
            threads.run(() -> late.forEach(this::timeOut));
        }
        threads.after(LATENESS, this::giveUpWhatIsLate);
    }

    private void timeOut(Pending pending) {
        pending.fail(new DriverException(
                Kind.TIMED_OUT,
                "the broker has not answered for the " + pending.parcel() + " within " + settings.confirmTimeout()));
    }

    private void fail(Pending pending, DriverException why) {
        threads.run(() -> pending.fail(why));
    }

    /** Waits for what is on its way, within a bound, and sends nothing any more. */
    void close() {
        closing = true;
        try {
            if (places.tryAcquire(settings.window(), settings.closeTimeout().toNanos(), TimeUnit.NANOSECONDS)) {
                places.release(settings.window());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        closed = true;
        synchronized (this) {
            if (thread != null) {
                thread.interrupt();
            }
        }
        for (Pending pending = waiting.poll(); pending != null; pending = waiting.poll()) {
            fail(pending, AmqpDriver.closed());
        }
    }
}
