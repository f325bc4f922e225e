package dev.herald.benchmarks;

import dev.herald.driver.amqp.AmqpDriver;
import java.time.Duration;

/**
 * 200,000 notifications through a RabbitMQ of its own, which is restarted three times; another number may be the fourth argument.
 *
 * <pre>{@code
 * ./mvnw -q -pl runtime/benchmarks -am package -DskipTests
 * java -Xmx256m -Dorg.slf4j.simpleLogger.defaultLogLevel=error -jar runtime/benchmarks/target/benchmarks.jar \
 *     amqp-soak runtime/drivers/amqp/src/test/sh/private-rabbitmq /tmp/herald-soak 25690
 * }</pre>
 */
public final class AmqpSoak {
    private AmqpSoak() {}

    /**
     * Runs it and prints what came of it.
     *
     * @param args the script that starts and stops a broker, a directory for it, its port, and how many notifications
     * @throws Exception if something is lost or left
     */
    public static void main(String... args) throws Exception {
        int count = args.length > 3 ? Integer.parseInt(args[3]) : 200_000;
        try (SoakBroker broker = new SoakBroker(args[0], args[1], args[2])) {
            new Soak(
                            broker,
                            () -> AmqpDriver.builder("amqp://guest:guest@127.0.0.1:" + args[2])
                                    .backoff(Duration.ofMillis(100), Duration.ofSeconds(2))
                                    .build(),
                            count)
                    .run();
        }
    }
}
