package dev.herald.samples.ironic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.AMQP;
import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.Layout;
import dev.herald.samples.RabbitMq;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The RabbitMQ where Herald and real oslo.messaging meet, with an exchange that is gone afterwards, and its queues. */
final class OsloBroker implements AutoCloseable {
    private static final List<String> PRIORITIES =
            List.of("audit", "critical", "debug", "error", "info", "sample", "warn");

    private final String exchange = "herald_interop_" + UUID.randomUUID();
    private final Connection connection;
    private final Channel channel;

    private OsloBroker(Connection connection) throws IOException {
        this.connection = connection;
        this.channel = connection.createChannel();
    }

    /** Finds the broker, or skips the test and says so. */
    static OsloBroker find() {
        String missing = OsloProgram.missing();
        if (missing != null) {
            throw skip(missing);
        }
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(RabbitMq.URL);
            return new OsloBroker(factory.newConnection());
        } catch (Exception e) {
            throw skip("no RabbitMQ answers at the URL of -Dherald.amqp.url, of HERALD_AMQP_URL, or on localhost:5672");
        }
    }

    private static AssertionError skip(String why) {
        System.err.println("SKIPPED, interoperation with real oslo.messaging is not tested: " + why);
        assumeTrue(false, why);
        return new AssertionError(why);
    }

    String exchange() {
        return exchange;
    }

    /** As the transport URLs of oslo.messaging are. */
    String osloUrl() {
        return RabbitMq.URL.replaceFirst("^amqp:", "rabbit:") + (RabbitMq.URL.matches("amqp://[^/]*") ? "/" : "");
    }

    AmqpDriver driver() {
        return AmqpDriver.builder(RabbitMq.URL).layout(Layout.oslo(exchange)).build();
    }

    /** Publishes what our drivers would not. */
    void publish(String routingKey, @Nullable String contentType, @Nullable String contentEncoding, byte[] body)
            throws IOException {
        channel.basicPublish(
                exchange,
                routingKey,
                new AMQP.BasicProperties.Builder()
                        .contentType(contentType)
                        .contentEncoding(contentEncoding)
                        .deliveryMode(2)
                        .build(),
                body);
    }

    /** Takes away what listeners of a topic leave behind. */
    void forget(String topic) throws IOException {
        for (String priority : PRIORITIES) {
            channel.queueDelete(topic + "." + priority);
        }
    }

    @Override
    public void close() throws IOException {
        channel.exchangeDelete(exchange);
        connection.close();
    }
}
