package dev.herald.driver.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** What Kafka's clients are told: what the user says, on top of what the driver says. Immutable; never printed, for it may hold passwords. */
final class ClientProperties {
    /** Those that are the driver's own, and why. */
    private static final Map<String, String> OURS = ours();

    /** So that the broker's limit counts, and not another one before it. */
    private static final String MUCH = Integer.toString(16 << 20);

    /** What is delivered is what all replicas in sync have, unless the user says otherwise. */
    private static final String ALL = "all";

    private static final Set<Object> ALL_REPLICAS = Set.of(ALL, "-1");

    private static final long USUAL_REQUEST_MILLIS = 30_000;

    private final KafkaAddress address;
    private final Duration timeout;
    private final Map<String, String> said;

    ClientProperties(KafkaAddress address, Duration timeout, Map<String, String> said) {
        this.address = address;
        this.timeout = timeout;
        this.said = Map.copyOf(said);
    }

    private static Map<String, String> ours() {
        Map<String, String> ours = new TreeMap<>();
        ours.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "the address says it");
        ours.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, "the driver carries bytes");
        ours.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, "the driver carries bytes");
        ours.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, "the driver carries bytes");
        ours.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, "the driver carries bytes");
        ours.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "the driver has no transactions");
        ours.put(CommonClientConfigs.GROUP_ID_CONFIG, "each subscription says its group");
        ours.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "an offset moves after its message was handled");
        return ours;
    }

    /** Whether the user may not say this; empty if he may. */
    static void refuseOurs(String name) {
        String why = OURS.get(name);
        if (why != null) {
            throw new IllegalArgumentException("property " + name + " is the driver's own: " + why);
        }
    }

    /**
     * Looks at all values before anything is opened.
     *
     * @throws IllegalArgumentException if Kafka does not take one
     */
    void check() {
        try {
            new ProducerConfig(producer());
            new ConsumerConfig(consumer());
            new AdminClientConfig(admin());
        } catch (ConfigException e) {
            throw new IllegalArgumentException("Kafka does not take a property: " + e.getMessage(), e);
        }
    }

    Map<String, Object> producer() {
        Map<String, Object> all = common(ProducerConfig.configNames());
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        all.putIfAbsent(ProducerConfig.ACKS_CONFIG, ALL);
        if (ALL_REPLICAS.contains(all.get(ProducerConfig.ACKS_CONFIG))) {
            // Whoever asks for fewer has no idempotence: Kafka turns it off.
            all.putIfAbsent(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        }
        all.putIfAbsent(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MUCH);
        all.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, Long.toString(timeout.toMillis()));
        // Kafka wants room for one request within the time of a delivery.
        long linger = millis(ProducerConfig.LINGER_MS_CONFIG, said.getOrDefault(ProducerConfig.LINGER_MS_CONFIG, "5"));
        long request = Math.max(1, Math.min(USUAL_REQUEST_MILLIS, timeout.toMillis() - linger));
        all.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, Long.toString(request));
        request = millis(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, all.get(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG));
        all.putIfAbsent(
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Long.toString(Math.max(timeout.toMillis(), linger + request)));
        return all;
    }

    /**
     * A number as Kafka understands it.
     *
     * @throws ConfigException if it is none
     */
    private static long millis(String name, @Nullable Object value) {
        return Objects.requireNonNull((Long) ConfigDef.parseType(name, value, ConfigDef.Type.LONG), name);
    }

    /** For one without a group. */
    Map<String, Object> consumer() {
        Map<String, Object> all = common(ConsumerConfig.configNames());
        all.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        all.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class.getName());
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // Where to begin is said once, by Beginning; whoever comes to a partition without an offset later comes to a
        // new one.
        all.putIfAbsent(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return all;
    }

    Map<String, Object> consumer(String group) {
        Map<String, Object> all = consumer();
        all.put(CommonClientConfigs.GROUP_ID_CONFIG, group);
        return all;
    }

    Map<String, Object> admin() {
        return common(AdminClientConfig.configNames());
    }

    /** Whether the user says where a consumer begins that has no offset. */
    boolean saysWhereToBegin() {
        return said.containsKey(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG);
    }

    Duration timeout() {
        return timeout;
    }

    KafkaAddress address() {
        return address;
    }

    /** What the user says, but for what only another client knows; what none knows is for plug-ins. */
    private Map<String, Object> common(Set<String> known) {
        Map<String, Object> all = new HashMap<>();
        all.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, address.bootstrapServers());
        said.forEach((name, value) -> {
            boolean elsewhere = ProducerConfig.configNames().contains(name)
                    || ConsumerConfig.configNames().contains(name)
                    || AdminClientConfig.configNames().contains(name);
            if (known.contains(name) || !elsewhere) {
                all.put(name, value);
            }
        });
        return all;
    }
}
