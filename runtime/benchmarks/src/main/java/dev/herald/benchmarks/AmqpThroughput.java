package dev.herald.benchmarks;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.Layout;
import java.time.Duration;
import java.util.Map;

/**
 * Messages a second through a RabbitMQ that runs already: the driver beside the client that it is made of; and beside real oslo.messaging, if the
 * second argument is its script.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -jar runtime/benchmarks/target/benchmarks.jar amqp \
 *     amqp://guest:guest@localhost:5672 runtime/benchmarks/src/main/python/oslo_throughput.py
 * }</pre>
 */
public final class AmqpThroughput {
    private static final int MESSAGES = 20_000;
    private static final int BYTES = 1661;
    private static final int WINDOW = 1024;
    private static final int PREFETCH = 100;
    private static final String TOPIC = "herald_throughput";
    private static final String GROUP = "all";

    private AmqpThroughput() {}

    /**
     * Measures and prints.
     *
     * @param args the URL of the broker, the script of oslo.messaging, and how many messages a pass has
     * @throws Exception if the broker does not do what it should
     */
    public static void main(String... args) throws Exception {
        String url = args.length == 0 ? "amqp://guest:guest@localhost:5672" : args[0];
        try (Contender raw = new RawAmqp(url, TOPIC, TOPIC + ":" + GROUP);
                Contender herald = new HeraldDriver(
                        AmqpDriver.builder(url)
                                .layout(Layout.topics(GROUP))
                                .window(WINDOW)
                                .confirmTimeout(Duration.ofMinutes(1))
                                .build(),
                        TOPIC,
                        GROUP)) {
            // The driver makes exchange and queue.
            herald.publish(1, new byte[BYTES], WINDOW);
            herald.consume(1, PREFETCH);
            Duel duel = new Duel(args.length > 2 ? Integer.parseInt(args[2]) : MESSAGES, BYTES, WINDOW, PREFETCH);
            if (args.length > 1) {
                try (Contender oslo = new OsloMessaging(args[1], url.replaceFirst("^amqp:", "rabbit:") + "/")) {
                    duel.run(raw, herald, Map.of("oslo", oslo));
                }
            } else {
                duel.run(raw, herald, Map.of());
            }
        } finally {
            remove(url);
        }
    }

    private static void remove(String url) throws Exception {
        ConnectionFactory factory = new ConnectionFactory();
        factory.setUri(url);
        try (Connection connection = factory.newConnection();
                Channel channel = connection.createChannel()) {
            channel.queueDelete(TOPIC + ":" + GROUP);
            channel.exchangeDelete(TOPIC);
        }
    }
}
