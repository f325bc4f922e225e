package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Kafka;
import org.junit.jupiter.api.Test;

/** The sample with a real Kafka in the place of memory. */
class OverKafkaTest {
    @Test
    void theSameIsToldOverABroker() throws Exception {
        try (Kafka kafka = Kafka.start("the CloudStack sample")) {
            assertThat(MainTest.lines(kafka.url())).containsExactlyInAnyOrderElementsOf(MainTest.lines("memory:"));
        }
    }
}
