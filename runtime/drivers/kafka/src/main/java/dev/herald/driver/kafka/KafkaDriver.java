package dev.herald.driver.kafka;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;

/**
 * Carries messages over Apache Kafka. Safe for use by several threads.
 *
 * <ul>
 *   <li>A message is delivered when all replicas in sync have it; whether anybody reads it is not known. Its ordering key is the record's key:
 *       messages of one key arrive, and are handed over, in their order, one at a time. Without a key there is no order between partitions.
 *   <li>A group begins with what is sent after its first member came, and remembers how far it is; an offset moves after the message, and all
 *       before it, were handled. Without a group a receiver gets what is sent while it is there.
 *   <li>Kafka has no patterns: whatever is on the topic is fetched, and selected here.
 *   <li>A rejected message goes to another topic, with the reason in its headers.
 * </ul>
 */
public final class KafkaDriver implements Driver {
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private final List<KafkaReception> receptions = new ArrayList<>();
    private final ClientProperties properties;
    private final UnaryOperator<String> topics;
    private final Outgoing outgoing;
    private final DeadLetters deadLetters;
    private boolean closed;

    KafkaDriver(KafkaDriverBuilder builder, ClientProperties properties) {
        this.properties = properties;
        this.topics = builder.topicNames();
        this.outgoing = new Outgoing(properties, builder.inFlight());
        this.deadLetters = new DeadLetters(properties, outgoing, builder.deadLetterTopics());
    }

    /**
     * Begins to describe a driver.
     *
     * @param address where the brokers are, such as {@code kafka://host:9092,host2:9092}; a user and a password are no part of it, but
     *     properties
     * @return a builder
     * @throws IllegalArgumentException if it is no such address
     */
    public static KafkaDriverBuilder builder(String address) {
        return new KafkaDriverBuilder(KafkaAddress.parse(address));
    }

    /**
     * Sends a message. The first one opens a connection.
     *
     * @return completed by a thread of Kafka's client, so that what is chained to it must not block
     */
    @Override
    public CompletionStage<Delivery> send(Message message) {
        try {
            return outgoing.send(Records.of(topics.apply(message.topic()), message));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(
                    Failures.of(e, "sending to topic " + message.topic(), properties.address()));
        }
    }

    /**
     * Begins to receive. Waits for the broker, but no longer than a message may take.
     *
     * @throws DriverException if the broker does not answer, or has no such topic
     */
    @Override
    public Subscription receive(Source source, Consumer<Incoming> consumer) {
        refuseIfClosed();
        KafkaReception reception = open(source, consumer);
        synchronized (receptions) {
            if (!closed) {
                receptions.add(reception);
                return () -> {
                    // Until it has ended, whoever closes the driver waits for it too.
                    reception.close();
                    forget(reception);
                };
            }
        }
        reception.close();
        throw closedException();
    }

    private KafkaReception open(Source source, Consumer<Incoming> consumer) {
        String topic = topics.apply(source.topic());
        KafkaConsumer<byte[], byte[]> client = null;
        try {
            client =
                    new KafkaConsumer<>(source.group().map(properties::consumer).orElseGet(properties::consumer));
            KafkaReception reception = new KafkaReception(
                    topic,
                    client,
                    new Beginning(client, properties, topic),
                    source.group().isPresent(),
                    room -> new Handover(source, consumer, deadLetters, room));
            reception.start();
            return reception;
        } catch (RuntimeException e) {
            if (client != null) {
                client.close(CloseOptions.timeout(Duration.ZERO));
            }
            throw Failures.of(e, "receiving from topic " + topic, properties.address());
        }
    }

    private void forget(KafkaReception reception) {
        synchronized (receptions) {
            receptions.remove(reception);
        }
    }

    private void refuseIfClosed() {
        synchronized (receptions) {
            if (closed) {
                throw closedException();
            }
        }
    }

    private DriverException closedException() {
        return new DriverException(DriverException.Kind.CLOSED, "the driver of " + properties.address() + " is closed");
    }

    /** Ends the receptions, and then sends what is still on its way; waits up to 10 seconds for each of these. */
    @Override
    public void close() {
        List<KafkaReception> open;
        synchronized (receptions) {
            closed = true;
            open = List.copyOf(receptions);
            receptions.clear();
        }
        open.forEach(KafkaReception::beginClosing);
        open.forEach(KafkaReception::close);
        outgoing.close(GOODBYE);
    }

    /** The address; no properties, for they may hold passwords. */
    @Override
    public String toString() {
        return properties.address().toString();
    }
}
