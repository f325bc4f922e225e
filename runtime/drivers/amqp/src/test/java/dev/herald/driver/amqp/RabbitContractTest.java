package dev.herald.driver.amqp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.ConnectionFactory;
import dev.herald.driver.Driver;
import dev.herald.testkit.DriverContract;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a real RabbitMQ: one that runs on localhost, or the one of the system property or the environment. */
class RabbitContractTest extends DriverContract {
    private static final String URL = Optional.ofNullable(System.getProperty("herald.amqp.url"))
            .or(() -> Optional.ofNullable(System.getenv("HERALD_AMQP_URL")))
            .orElse("amqp://guest:guest@localhost:5672");

    @BeforeAll
    static void findBroker() {
        ConnectionFactory factory = new ConnectionFactory();
        try {
            factory.setUri(URL);
            factory.newConnection().close();
        } catch (Exception e) {
            String why = "SKIPPED, for no RabbitMQ answers at " + Endpoint.parse(URL)
                    + "; start one, or name another by -Dherald.amqp.url=amqp://… or HERALD_AMQP_URL";
            System.err.println(why);
            assumeTrue(false, why);
        }
    }

    @Override
    protected Driver open() {
        return AmqpDriver.builder(URL).build();
    }
}
