package dev.herald.driver.log;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes one line per notification, with SLF4J: event type and body, at the log level of its priority. Sensitive values are masked.
 * Nothing is received. Safe for use by several threads.
 */
public final class LogDriver implements Driver {
    /** The logger that is written to unless another one is named. */
    public static final String LOGGER = "dev.herald.notifications";

    private final Logger logger;
    private volatile boolean closed;

    /** Writes to {@link #LOGGER}. */
    public LogDriver() {
        this(LOGGER);
    }

    /**
     * Writes to a logger.
     *
     * @param logger its name
     */
    public LogDriver(String logger) {
        this.logger = LoggerFactory.getLogger(logger);
    }

    @Override
    public CompletionStage<Delivery> send(Message message) {
        if (closed) {
            return CompletableFuture.failedFuture(
                    new DriverException(DriverException.Kind.CLOSED, "the log driver is closed"));
        }
        Level level = level(message.headers().getOrDefault("priority", "INFO"));
        if (!logger.isEnabledForLevel(level)) {
            return CompletableFuture.completedFuture(new Delivery(Delivery.Routed.NO));
        }
        logger.atLevel(level).log("{} {}", message.routingKey(), message.body().utf8());
        return CompletableFuture.completedFuture(new Delivery(Delivery.Routed.YES));
    }

    /** Refuses: a log is not read. */
    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        throw new DriverException(
                DriverException.Kind.UNSUPPORTED, "nothing can be received from a log; subscribe to another driver");
    }

    @Override
    public boolean forPeople() {
        return true;
    }

    @Override
    public void close() {
        closed = true;
    }

    private static Level level(String priority) {
        return switch (priority.toUpperCase(Locale.ROOT)) {
            case "DEBUG" -> Level.DEBUG;
            case "WARN", "WARNING" -> Level.WARN;
            case "ERROR", "CRITICAL" -> Level.ERROR;
            default -> Level.INFO;
        };
    }

    @Override
    public String toString() {
        return "log";
    }
}
