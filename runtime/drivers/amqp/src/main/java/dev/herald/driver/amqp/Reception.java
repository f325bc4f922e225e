package dev.herald.driver.amqp;

import com.rabbitmq.client.ShutdownSignalException;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscription: when its channel or the connection is lost, it begins again. Safe for use by several threads. */
final class Reception implements Subscription {
    private final Link link;
    private final Recoverer recoverer;
    private final Feed.Tools tools;
    private final Source source;
    private final Consumer<Incoming> consumer;
    private final Consumer<Reception> farewell;
    private @Nullable Feed feed;
    private boolean closed;

    Reception(
            Link link,
            Recoverer recoverer,
            Feed.Tools tools,
            Source source,
            Consumer<Incoming> consumer,
            Consumer<Reception> farewell) {
        this.link = link;
        this.recoverer = recoverer;
        this.tools = tools;
        this.source = source;
        this.consumer = consumer;
        this.farewell = farewell;
    }

    /**
     * Begins to receive, unless it is closed.
     *
     * @throws DriverException if that does not work now
     */
    void begin() {
        Feed opened;
        try {
            opened = Feed.open(link.connection(), tools, source, consumer, this::restore);
        } catch (IOException | ShutdownSignalException | IllegalArgumentException e) {
            throw Failures.of("nothing can be received from " + source.topic(), e);
        }
        boolean late;
        synchronized (this) {
            late = closed;
            // One that is lost already has an heir, which may be here before it.
            if (!opened.isClosed()) {
                feed = opened;
            }
        }
        if (late) {
            opened.close();
        }
    }

    private void restore() {
        link.whenUp(() -> recoverer.keepTrying("subscription to " + source.topic(), this::beginAgain));
    }

    private void beginAgain() {
        if (isClosed()) {
            return;
        }
        if (link.isUp()) {
            begin();
        } else {
            restore();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        Feed open;
        synchronized (this) {
            closed = true;
            open = feed;
        }
        farewell.accept(this);
        if (open != null) {
            open.close();
        }
    }
}
