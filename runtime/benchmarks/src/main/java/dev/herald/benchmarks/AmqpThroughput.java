package dev.herald.benchmarks;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.Layout;
import java.time.Duration;

/**
 * Messages a second through a RabbitMQ that runs already: the driver beside the client that it is made of.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -cp runtime/benchmarks/target/benchmarks.jar dev.herald.benchmarks.AmqpThroughput amqp://guest:guest@localhost:5672
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
     * @param args the URL of the broker
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
            new Duel(MESSAGES, BYTES, WINDOW, PREFETCH).run(raw, herald);
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
