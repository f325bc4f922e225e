package dev.herald.driver.log;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Writes one line per notification, with SLF4J or into a file: event type and body, at the log level of its priority. Sensitive values are
 * masked. Nothing is received. Safe for use by several threads.
 */
public final class LogDriver implements Driver {
    /** The logger that is written to unless another one is named. */
    public static final String LOGGER = "dev.herald.notifications";

    private final LogLines lines;
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
        this(new LoggerLines(LoggerFactory.getLogger(logger)));
    }

    /**
     * Writes to the end of a file, all levels, and at once.
     *
     * @param file the file, which is made if it is missing; its folder is not
     * @throws UncheckedIOException if it cannot be written to
     */
    public LogDriver(Path file) {
        this(open(file));
    }

    private LogDriver(LogLines lines) {
        this.lines = lines;
    }

    private static LogLines open(Path file) {
        try {
            return new FileLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the log file " + file + " cannot be written to: " + e, e);
        }
    }

    @Override
    public CompletionStage<Delivery> send(Message message) {
        if (closed) {
            return CompletableFuture.failedFuture(
                    new DriverException(DriverException.Kind.CLOSED, "the log driver is closed"));
        }
        Level level = level(message.headers().getOrDefault("priority", "INFO"));
        try {
            boolean isWritten =
                    lines.write(level, message.routingKey(), message.body().utf8());
            return CompletableFuture.completedFuture(
                    new Delivery(isWritten ? Delivery.Routed.YES : Delivery.Routed.NO));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(
                    new DriverException(DriverException.Kind.CONNECTION_LOST, lines + " cannot be written to", e));
        }
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

    /** What is sent from now on fails. */
    @Override
    public void close() {
        closed = true;
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(lines + " cannot be closed", e);
        }
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
        return lines.toString();
    }
}
