package dev.herald.benchmarks;

import dev.herald.driver.kafka.KafkaDriver;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * 200,000 notifications through a Kafka of its own, which is restarted three times; another number may be the fourth argument.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -Xmx256m -Dorg.slf4j.simpleLogger.defaultLogLevel=off -jar runtime/benchmarks/target/benchmarks.jar \
 *     kafka-soak runtime/drivers/kafka/src/test/sh/private-kafka /tmp/herald-kafka-soak 25790
 * }</pre>
 */
public final class KafkaSoak {
    private static final int PARTITIONS = 3;

    private KafkaSoak() {}

    /**
     * Runs it and prints what came of it.
     *
     * @param args the script that starts and stops a broker, a directory for it, its port, and how many notifications
     * @throws Exception if something is lost or left
     */
    public static void main(String... args) throws Exception {
        int count = args.length > 3 ? Integer.parseInt(args[3]) : 200_000;
        String servers = "localhost:" + args[2];
        try (SoakBroker broker = new SoakBroker(args[0], args[1], args[2])) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
                admin.createTopics(List.of(new NewTopic(Soak.TOPIC.name(), PARTITIONS, (short) 1)))
                        .all()
                        .get();
            }
            new Soak(
                            broker,
                            () -> KafkaDriver.builder("kafka://" + servers)
                                    .property("reconnect.backoff.max.ms", "500")
                                    .build(),
                            count)
                    .run();
        }
    }
}
