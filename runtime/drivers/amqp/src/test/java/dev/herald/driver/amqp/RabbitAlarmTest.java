package dev.herald.driver.amqp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.driver.Source;
import dev.herald.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A real RabbitMQ that is short of memory takes nothing from those who publish. */
@Timeout(120)
class RabbitAlarmTest {
    @Test
    void brokerThatBlocksIsBusyAndNobodyHangs() throws Exception {
        Tally received = new Tally();
        try (PrivateRabbit rabbit = PrivateRabbit.start();
                AmqpDriver driver = AmqpDriver.builder(rabbit.url())
                        .confirmTimeout(Duration.ofSeconds(1))
                        .build()) {
            driver.receive(new Source("alarm", List.of(), Optional.of("group"), 20), incoming -> {
                received.count(incoming.message().body().utf8());
                incoming.acknowledge();
            });
            try (Load load = new Load(driver, "alarm")) {
                load.confirmed().awaitTotal(100);

                rabbit.control("set_vm_memory_high_watermark", "0.000001");
                load.failures().awaitTotal(500);

                // What the broker had before it, and does not confirm, is late; what comes after it is refused at once.
                assertThat(load.failures().texts()).contains("BUSY").isSubsetOf("BUSY", "TIMED_OUT");
                // What was confirmed before the alarm is received and acknowledged during it.
                received.awaitAll(load.confirmed().texts());

                rabbit.control("set_vm_memory_high_watermark", "0.9");
                load.confirmed().awaitTotal(load.confirmed().total() + 1000);
            }
        }
    }

    @Test
    void driverClosesInTimeAlthoughTheBrokerReadsNothing() throws Exception {
        try (PrivateRabbit rabbit = PrivateRabbit.start()) {
            AmqpDriver driver = AmqpDriver.builder(rabbit.url())
                    .closeTimeout(Duration.ofSeconds(1))
                    .build();
            rabbit.control("set_vm_memory_high_watermark", "0.000001");
            Tally outcomes = new Tally();
            for (int i = 0; i < 500; i++) {
                driver.send(new Message(
                                "alarm", "a", Optional.empty(), Map.of(), "text/plain", Bytes.of(new byte[100_000])))
                        .whenComplete((delivery, failure) -> outcomes.count("end"));
            }

            long before = System.nanoTime();
            driver.close();

            assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
            outcomes.awaitTotal(500);
        }
    }
}
