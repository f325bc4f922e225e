package dev.herald.driver.amqp;

import static dev.herald.driver.amqp.Drivers.failure;
import static dev.herald.driver.amqp.Drivers.group;
import static dev.herald.driver.amqp.Drivers.message;
import static dev.herald.driver.amqp.Drivers.next;
import static dev.herald.driver.amqp.Drivers.sent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is logged, at any level, by us and by the client: never credentials. */
@Timeout(60)
class LogsTest {
    @Test
    void logsHoldNoCredentials(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("log");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-Dorg.slf4j.simpleLogger.log.dev.herald=trace",
                        "-Dorg.slf4j.simpleLogger.log.com.rabbitmq=trace",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LogsTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }

        String text = Files.readString(log);
        assertThat(process.exitValue()).as(text).isZero();
        assertThat(text)
                .contains("the broker refuses the credentials", "is lost", "tried again until it works", "rejected")
                .doesNotContain(QpidBroker.PASSWORD, "wr0ng");
    }

    /** All that is worth a log. */
    public static void main(String[] arguments) throws Exception {
        QpidBroker broker = QpidBroker.start();
        try (AmqpDriver refused = AmqpDriver.builder(broker.url(QpidBroker.USER, "wr0ng", "localhost"))
                        .build();
                AmqpDriver driver = AmqpDriver.builder(broker.url())
                        .backoff(Duration.ofMillis(20), Duration.ofMillis(200))
                        .withoutDeadLetters()
                        .build()) {
            failure(refused, message("logs", "{}"));
            BlockingQueue<Incoming> messages = Drivers.receive(driver, group("logs", 1));
            sent(driver, message("logs", "{}"));
            next(messages).reject("it is bad");
            broker.close();
            QpidBroker second = QpidBroker.startAgain(broker.port());
            Load load = new Load(driver, "logs");
            next(messages).acknowledge();
            load.close();
            second.close();
        }
    }
}
