package dev.herald.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.rabbitmq.client.ConnectionFactory;
import java.util.Optional;

/** The RabbitMQ of the tests: at the URL of {@code -Dherald.amqp.url} or {@code HERALD_AMQP_URL}, else on localhost:5672. */
public final class RabbitMq {
    /** Where it should be. */
    public static final String URL = Optional.ofNullable(System.getProperty("herald.amqp.url"))
            .or(() -> Optional.ofNullable(System.getenv("HERALD_AMQP_URL")))
            .orElse("amqp://guest:guest@localhost:5672");

    private RabbitMq() {}

    /**
     * Its URL; without one, the test is skipped, which is said.
     *
     * @param what what is not tested then
     */
    public static String find(String what) {
        try {
            ConnectionFactory factory = new ConnectionFactory();
            factory.setUri(URL);
            factory.newConnection().close();
            return URL;
        } catch (Exception e) {
            String why = what + " is not tested over RabbitMQ: none answers at " + URL.replaceFirst("//.*@", "//");
            System.err.println("SKIPPED, " + why + ": " + e);
            assumeTrue(false, why);
            throw new AssertionError(why, e);
        }
    }
}
