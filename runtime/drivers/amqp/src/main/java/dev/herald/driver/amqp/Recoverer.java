package dev.herald.driver.amqp;

import dev.herald.driver.DriverException;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does again what failed, until it works, with pauses that grow. Safe for use by several threads. */
final class Recoverer {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpDriver.class);

    private final Threads threads;
    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;
    private volatile boolean closed;

    /**
     * With the pauses of the settings.
     *
     * @param chance any number from 0 to 1, another one each time
     */
    Recoverer(Threads threads, Settings settings, DoubleSupplier chance) {
        this.threads = threads;
        this.first = settings.firstPause();
        this.longest = settings.longestPause();
        this.chance = chance;
    }

    /** Begins at once, on another thread. */
    void keepTrying(String what, Runnable attempt) {
        threads.run(() -> attempt(what, attempt, 1));
    }

    private void attempt(String what, Runnable attempt, int number) {
        if (closed) {
            return;
        }
        try {
            attempt.run();
            if (number > 1) {
                LOG.info("{}: works again, at attempt {}", what, number);
            }
        } catch (RuntimeException | Error e) {
            Duration pause = pause(number);
            if (!(e instanceof DriverException)) {
                LOG.error("{}: attempt {} failed unexpectedly, the next one is in {}", what, number, pause, e);
            } else if (number == 1) {
                LOG.warn("{}: {}; tried again until it works", what, e.getMessage());
            } else {
                LOG.debug("{}: attempt {} failed, the next one is in {}: {}", what, number, pause, e.getMessage());
            }
            threads.after(pause, () -> attempt(what, attempt, number + 1));
        }
    }

    /** Twice as long each time, and a fifth more or less, so that not everybody comes at the same moment. */
    Duration pause(int number) {
        double nanos = Math.min(longest.toNanos(), first.toNanos() * Math.pow(2, Math.min(number - 1, 40)));
        return Duration.ofNanos((long) (nanos * (0.8 + 0.4 * chance.getAsDouble())));
    }

    void close() {
        closed = true;
    }
}
