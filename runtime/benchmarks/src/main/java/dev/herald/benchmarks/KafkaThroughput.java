package dev.herald.benchmarks;

import dev.herald.driver.kafka.KafkaDriver;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Messages a second through a Kafka that runs already: the driver beside the client that it is made of. The first command is such a Kafka, until
 * it is interrupted.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/drivers/kafka -am process-test-classes -Dkafka.broker=9092
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp runtime/benchmarks/target/benchmarks.jar \
 *     dev.herald.benchmarks.KafkaThroughput localhost:9092
 * }</pre>
 */
public final class KafkaThroughput {
    private static final int PARTITIONS = 3;

    private KafkaThroughput() {}

    /**
     * Measures and prints.
     *
     * @param args host and port of the broker
     * @throws Exception if the broker does not do what it should
     */
    public static void main(String... args) throws Exception {
        String servers = args.length == 0 ? "localhost:9092" : args[0];
        String client = "herald_throughput_client_" + UUID.randomUUID();
        String herald = "herald_throughput_" + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(topic(client), topic(herald))).all().get();
            try (Contender raw = new RawKafka(servers, client, "client");
                    Contender ours = new HeraldDriver(
                            KafkaDriver.builder("kafka://" + servers)
                                    .property("auto.offset.reset", "earliest")
                                    .timeout(Duration.ofMinutes(1))
                                    .build(),
                            herald,
                            "herald")) {
                // A topic that was made just now takes a moment to be there.
                for (int i = 0; i < 10 * PARTITIONS; i++) {
                    raw.publish(1, new byte[0], 1);
                    ours.publish(1, new byte[0], 1);
                }
                raw.consume(10 * PARTITIONS, 1);
                ours.consume(10 * PARTITIONS, 1);
                new Duel(100_000, 1661, 1024, 500).run(raw, ours, Map.of());
            } finally {
                admin.deleteTopics(List.of(client, herald)).all().get();
            }
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1);
    }
}
