package dev.herald.driver.amqp;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads of a driver: a pool where anything may take its time, and a timer where nothing does. */
final class Threads {
    private final AtomicInteger numbers = new AtomicInteger();
    private final String name;
    private final ThreadPoolExecutor pool;
    private final ScheduledThreadPoolExecutor timer;

    Threads(String name) {
        this.name = name;
        this.pool =
                new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.MINUTES, new SynchronousQueue<>(), factory());
        this.timer = new ScheduledThreadPoolExecutor(1, factory());
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    ThreadFactory factory() {
        return action -> {
            Thread thread = new Thread(action, name + "-amqp-" + numbers.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    ExecutorService pool() {
        return pool;
    }

    void run(Runnable action) {
        pool.execute(action);
    }

    /** Runs it on the pool after a while; not at all once the driver is closed. */
    void after(Duration time, Runnable action) {
        try {
            timer.schedule(() -> pool.execute(action), time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            // Closed: nobody waits for it any more.
        }
    }

    /** Stops the timer. The pool's threads end when they have nothing to do: who waited for an outcome hears of it even now. */
    void close() {
        timer.shutdownNow();
        pool.setKeepAliveTime(10, TimeUnit.MILLISECONDS);
    }
}
