package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.ConnectionFactory;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sample with a real RabbitMQ in the place of memory. */
class OverRabbitMqTest {
    private static final String URL = Optional.ofNullable(System.getProperty("herald.amqp.url"))
            .or(() -> Optional.ofNullable(System.getenv("HERALD_AMQP_URL")))
            .orElse("amqp://guest:guest@localhost:5672");

    @Test
    void theSameIsToldAndDoneOverABroker() throws IOException {
        assumeTrue(answers(), "SKIPPED, no RabbitMQ answers at " + URL.replaceFirst("//.*@", "//"));

        assertThat(MainTest.lines(URL)).containsExactlyInAnyOrderElementsOf(MainTest.lines("memory:"));
    }

    private static boolean answers() {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(URL);
            factory.newConnection().close();
            return true;
        } catch (Exception e) {
            System.err.println("SKIPPED, the Keystone sample is not tested over RabbitMQ: " + e);
            return false;
        }
    }
}
