package dev.herald.benchmarks;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.Layout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Messages a second through a RabbitMQ that runs already: the driver beside the client that it is made of, with the same body, window and
 * prefetch. Both take turns, so that a busy machine disturbs both alike, and the median counts.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -cp runtime/benchmarks/target/benchmarks.jar dev.herald.benchmarks.AmqpThroughput amqp://guest:guest@localhost:5672
 * }</pre>
 */
public final class AmqpThroughput {
    private static final int PASSES = 5;
    private static final int MESSAGES = 20_000;
    private static final int BYTES = 1661;
    private static final int WINDOW = 1024;
    private static final int PREFETCH = 100;
    private static final String TOPIC = "herald_throughput";
    private static final String GROUP = "all";

    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    private AmqpThroughput() {}

    /**
     * Measures and prints.
     *
     * @param args the URL of the broker
     * @throws Exception if the broker does not do what it should
     */
    public static void main(String... args) throws Exception {
        String url = args.length == 0 ? "amqp://guest:guest@localhost:5672" : args[0];
        AmqpThroughput throughput = new AmqpThroughput();
        try (Contender raw = new RawAmqp(url, TOPIC, TOPIC + ":" + GROUP);
                Contender herald = new HeraldAmqp(
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
            for (int pass = 0; pass <= PASSES; pass++) {
                System.err.println(pass == 0 ? "warming up" : "pass " + pass + " of " + PASSES);
                throughput.measure(pass > 0, "client", raw);
                throughput.measure(pass > 0, "herald", herald);
            }
        } finally {
            remove(url);
        }
        throughput.print();
    }

    private void measure(boolean counts, String name, Contender contender) throws Exception {
        long begin = System.nanoTime();
        contender.publish(MESSAGES, new byte[BYTES], WINDOW);
        long published = System.nanoTime();
        contender.consume(MESSAGES, PREFETCH);
        long consumed = System.nanoTime();
        if (counts) {
            count("publish " + name, published - begin);
            count("consume " + name, consumed - published);
        }
    }

    private void count(String what, long nanos) {
        rates.computeIfAbsent(what, key -> new ArrayList<>()).add(MESSAGES * 1e9 / nanos);
    }

    private void print() {
        System.out.printf(
                "%,d messages of %,d bytes, window %,d, prefetch %d: messages a second, median (least to most) of %d passes%n",
                MESSAGES, BYTES, WINDOW, PREFETCH, PASSES);
        for (String what : List.of("publish", "consume")) {
            double client = tell(what + " client");
            double herald = tell(what + " herald");
            System.out.printf("%s: the driver does %.2f of the client's rate%n", what, herald / client);
        }
    }

    private double tell(String what) {
        List<Double> sorted =
                rates.getOrDefault(what, List.of()).stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        System.out.printf(
                "%-15s %,9.0f (%,.0f to %,.0f)%n", what, median, sorted.get(0), sorted.get(sorted.size() - 1));
        return median;
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
