package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Kafka;
import org.junit.jupiter.api.Test;

/** The sample with a real Kafka in the place of memory. */
class OverKafkaTest {
    @Test
    void theSameIsToldInTheSameOrderOverABroker() {
        try (Kafka kafka = Kafka.start("the Ironic sample")) {
            assertThat(MainTest.lines(kafka.url())).containsExactlyElementsOf(MainTest.lines("memory:"));
        }
    }
}
