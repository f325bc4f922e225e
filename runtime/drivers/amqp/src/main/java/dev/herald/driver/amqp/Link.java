package dev.herald.driver.amqp;

import com.rabbitmq.client.Connection;
import dev.herald.driver.DriverException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that comes back. Whoever asks for it waits while it is being made for the first time, or for the first time after it was lost; after
 * that he hears at once why there is none. Safe for use by several threads.
 */
final class Link {
    private static final Logger LOG = LoggerFactory.getLogger(AmqpDriver.class);

    private final String purpose;
    private final Connector connector;
    private final Recoverer recoverer;
    private final Threads threads;
    private final Duration closeTimeout;
    private final List<Runnable> waiting = new ArrayList<>();
    private State state = new Idle();
    private volatile Optional<String> blocked = Optional.empty();

    private sealed interface State {}

    private record Idle() implements State {}

    private record Connecting() implements State {}

    private record Up(Connector.Opened opened) implements State {
        boolean isOpen() {
            return opened.connection().isOpen();
        }
    }

    private record Down(String why) implements State {}

    private record Closed() implements State {}

    Link(String purpose, Connector connector, Recoverer recoverer, Threads threads, Settings settings) {
        this.purpose = purpose;
        this.connector = connector;
        this.recoverer = recoverer;
        this.threads = threads;
        this.closeTimeout = settings.closeTimeout();
    }

    /**
     * The connection.
     *
     * @throws DriverException if there is none
     */
    synchronized Connection connection() {
        if (state instanceof Idle) {
            connect();
        }
        while (isChanging()) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new DriverException(DriverException.Kind.CLOSED, "interrupted while connecting", e);
            }
        }
        if (state instanceof Up up) {
            return up.opened().connection();
        }
        throw state instanceof Down down
                ? new DriverException(DriverException.Kind.CONNECTION_LOST, down.why())
                : AmqpDriver.closed();
    }

    /** Runs it on the pool as soon as there is a connection, which may be now. */
    void whenUp(Runnable action) {
        boolean now;
        synchronized (this) {
            now = isUp();
            if (!now) {
                waiting.add(action);
            }
        }
        if (now) {
            threads.run(action);
        }
    }

    synchronized boolean isUp() {
        return state instanceof Up up && up.isOpen();
    }

    /** Of a connection that is just being lost, we shall hear. */
    private boolean isChanging() {
        return state instanceof Connecting || state instanceof Up up && !up.isOpen();
    }

    /** Why the broker takes nothing now, if it does not. */
    Optional<String> blocked() {
        return blocked;
    }

    private void connect() {
        state = new Connecting();
        recoverer.keepTrying("connection for " + purpose, this::attempt);
    }

    private void attempt() {
        Connector.Opened opened;
        try {
            opened = connector.open(purpose);
        } catch (RuntimeException | Error e) {
            become(new Down(String.valueOf(e.getMessage())));
            throw e;
        }
        Connection connection = opened.connection();
        connection.addBlockedListener(this::block, () -> blocked = Optional.empty());
        if (!become(new Up(opened))) {
            end(opened);
            return;
        }
        connection.addShutdownListener(signal -> lost(connection, Failures.why(signal)));
        List<Runnable> actions;
        synchronized (this) {
            actions = List.copyOf(waiting);
            waiting.clear();
        }
        actions.forEach(threads::run);
    }

    private void block(String reason) {
        LOG.warn("the broker blocks whoever publishes: {}", reason);
        blocked = Optional.of(reason);
    }

    private void lost(Connection connection, String why) {
        synchronized (this) {
            if (!(state instanceof Up up) || up.opened().connection() != connection) {
                return;
            }
            LOG.warn("connection for {} is lost: {}", purpose, why);
            blocked = Optional.empty();
            connect();
        }
    }

    private synchronized boolean become(State next) {
        boolean open = !(state instanceof Closed);
        if (open) {
            state = next;
        }
        notifyAll();
        return open;
    }

    void close() {
        State last;
        synchronized (this) {
            last = state;
            state = new Closed();
            waiting.clear();
            notifyAll();
        }
        if (last instanceof Up up) {
            end(up.opened());
        }
    }

    /** In peace, if the socket takes our farewell in time. */
    private void end(Connector.Opened opened) {
        threads.after(closeTimeout, () -> breakOff(opened));
        if (blocked.isPresent()) {
            breakOff(opened);
        }
        opened.connection().abort((int) closeTimeout.toMillis());
    }

    private static void breakOff(Connector.Opened opened) {
        for (Socket socket : opened.sockets()) {
            try {
                socket.close();
            } catch (IOException e) {
                LOG.debug("a socket does not close", e);
            }
        }
    }
}
