package dev.herald;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does things later, without a thread for each of them. */
interface Delays extends AutoCloseable {
    /**
     * Does something later.
     *
     * @param delay when
     * @param action quick
     * @return calls it off
     */
    Runnable after(Duration delay, Runnable action);

    @Override
    void close();

    /** One thread, which comes when something is to wait for, and goes when there is nothing any more. */
    static Delays onOneThread() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "herald-timer");
            thread.setDaemon(true);
            return thread;
        });
        // Once it is closed, nothing happens later any more.
        timer.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return new Delays() {
            @Override
            public Runnable after(Duration delay, Runnable action) {
                Future<?> future = timer.schedule(action, Deadline.nanos(delay), TimeUnit.NANOSECONDS);
                return () -> future.cancel(false);
            }

            @Override
            public void close() {
                timer.shutdown();
            }
        };
    }
}
