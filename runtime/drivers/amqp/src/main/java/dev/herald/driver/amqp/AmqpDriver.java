package dev.herald.driver.amqp;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Carries messages over AMQP 0-9-1, as RabbitMQ speaks it. Safe for use by several threads.
 *
 * <p>A message is delivered when the broker has confirmed it. Lost connections come back, and subscriptions with them: then what was not acknowledged is
 * received again. A group's queue is the broker's, and keeps what comes while nobody is there; members of a group ask for the same patterns. Without a
 * group the queue lives and ends with the connection, and what is sent in between is not received.
 */
public final class AmqpDriver implements Driver {
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Set<Reception> receptions = ConcurrentHashMap.newKeySet();
    private final Settings settings;
    private final Threads threads;
    private final Recoverer recoverer;
    private final Link publishing;
    private final Link receiving;
    private final Publisher publisher;
    private final Feed.Tools tools;

    /** Two connections: a broker that is short of memory reads nothing from those that publish, and acknowledgements must reach it even then. */
    AmqpDriver(Settings settings) {
        this.settings = settings;
        this.threads = new Threads(settings.name());
        this.recoverer = new Recoverer(
                threads, settings, () -> ThreadLocalRandom.current().nextDouble());
        Connector connector = new Connector(settings, threads);
        this.publishing = new Link("publishing", connector, recoverer, threads, settings);
        this.receiving = new Link("receiving", connector, recoverer, threads, settings);
        this.publisher = new Publisher(publishing, threads, settings);
        this.tools = new Feed.Tools(settings, threads, new DeadLetters(settings.deadLetters(), publisher, recoverer));
    }

    /**
     * Begins to set a driver up.
     *
     * @param urls {@code amqp://user:password@host:port/virtual-host}, or {@code amqps:} for TLS; several are separated by commas, and tried in turn.
     *     Without a user it is {@code guest}, without a virtual host {@code /}
     * @return a builder
     * @throws IllegalArgumentException if a URL is wrong; what it says holds no credentials
     */
    public static AmqpDriverBuilder builder(String urls) {
        return new AmqpDriverBuilder(Endpoint.parse(urls));
    }

    /**
     * Publishes a message. While the driver connects it waits, within the bounds of window and time; without a connection it fails at once.
     *
     * @return routed is no if no queue takes the message, and then it is a failure only where routes are required
     */
    @Override
    public CompletionStage<Delivery> send(Message message) {
        try {
            return publisher.publish(Parcel.of(message, settings.layout(), settings.requireRoute()));
        } catch (DriverException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        if (closed.get()) {
            throw closed();
        }
        Reception reception = new Reception(receiving, recoverer, tools, source, consumer, receptions::remove);
        receptions.add(reception);
        try {
            reception.begin();
        } catch (RuntimeException e) {
            receptions.remove(reception);
            throw e;
        }
        if (closed.get()) {
            reception.close();
            throw closed();
        }
        return reception;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        publisher.close();
        List.copyOf(receptions).forEach(Subscription::close);
        recoverer.close();
        publishing.close();
        receiving.close();
        threads.close();
    }

    static DriverException closed() {
        return new DriverException(DriverException.Kind.CLOSED, "the AMQP driver is closed");
    }

    /** Tells the hosts, without credentials. */
    @Override
    public String toString() {
        return settings.endpoints().toString();
    }
}
