package dev.herald.driver.kafka;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Describes a {@link KafkaDriver}. Not safe for use by several threads. */
public final class KafkaDriverBuilder {
    private final KafkaAddress address;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private UnaryOperator<String> topicNames = topic -> topic;
    private Optional<UnaryOperator<String>> deadLetterTopics = Optional.of(topic -> topic + "-dead-letters");
    private Duration timeout = Duration.ofSeconds(30);
    private int inFlight = 10_000;

    KafkaDriverBuilder(KafkaAddress address) {
        this.address = address;
    }

    /**
     * A property of Kafka's clients, as Kafka's documentation has it: for the producer, the consumers, or both, whoever knows it. It wins
     * over what the driver says: {@code acks}, {@code all}, so that what is delivered is what all replicas in sync have, and with it
     * {@code enable.idempotence}; {@code max.block.ms}, {@code delivery.timeout.ms} and {@code request.timeout.ms} by the {@link #timeout};
     * {@code max.request.size}, 16 MiB, so that the broker's limit counts; {@code auto.offset.reset}, whose absence means that a new group,
     * and a receiver without a group, begins with what is sent from now on.
     *
     * @param name the property's name; not one of the driver's own: {@code bootstrap.servers}, serializers and deserializers,
     *     {@code transactional.id}, {@code group.id}, {@code enable.auto.commit}
     * @param value its value
     * @return this
     * @throws IllegalArgumentException if it is one of the driver's own
     */
    public KafkaDriverBuilder property(String name, String value) {
        ClientProperties.refuseOurs(name);
        properties.put(name, value);
        return this;
    }

    /**
     * Several properties, as by {@link #property}.
     *
     * @param more values by name
     * @return this
     * @throws IllegalArgumentException if one is the driver's own
     */
    public KafkaDriverBuilder properties(Map<String, String> more) {
        more.forEach(this::property);
        return this;
    }

    /**
     * Says what topics are called at the broker.
     *
     * @param names Kafka's name by ours; the same name unless said
     * @return this
     */
    public KafkaDriverBuilder topicNames(UnaryOperator<String> names) {
        topicNames = names;
        return this;
    }

    /**
     * Says where rejected messages go. The topic is made by the first of them if it is not there, as the broker makes topics.
     *
     * @param names the dead letters' topic by Kafka's name of the topic; with {@code -dead-letters} behind unless said
     * @return this
     */
    public KafkaDriverBuilder deadLetterTopics(UnaryOperator<String> names) {
        deadLetterTopics = Optional.of(names);
        return this;
    }

    /**
     * Rejected messages are logged, and dropped.
     *
     * @return this
     */
    public KafkaDriverBuilder withoutDeadLetters() {
        deadLetterTopics = Optional.empty();
        return this;
    }

    /**
     * How long a message may take until the broker has it, connecting included, and how long to wait for each answer when receiving begins.
     *
     * @param atMost at least 1 millisecond; 30 seconds unless said
     * @return this
     */
    public KafkaDriverBuilder timeout(Duration atMost) {
        timeout = atMost;
        return this;
    }

    /**
     * How many messages may be on their way at a time; one more fails at once, as busy.
     *
     * @param messages at least 1; 10,000 unless said
     * @return this
     */
    public KafkaDriverBuilder inFlight(int messages) {
        inFlight = messages;
        return this;
    }

    /**
     * Makes the driver. It connects when it is used.
     *
     * @return a new driver
     * @throws IllegalArgumentException if something said is out of its range, or Kafka does not take a property
     */
    public KafkaDriver build() {
        if (timeout.toMillis() < 1) {
            throw new IllegalArgumentException("timeout is " + timeout + ", but must be at least 1 ms");
        }
        if (inFlight < 1) {
            throw new IllegalArgumentException("inFlight is " + inFlight + ", but must be at least 1");
        }
        ClientProperties all = new ClientProperties(address, timeout, properties);
        all.check();
        return new KafkaDriver(this, all);
    }

    UnaryOperator<String> topicNames() {
        return topicNames;
    }

    Optional<UnaryOperator<String>> deadLetterTopics() {
        return deadLetterTopics;
    }

    int inFlight() {
        return inFlight;
    }
}
