package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Kafka;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample with a real Kafka in the place of memory. */
class OverKafkaTest {
    @Test
    void theSameIsToldOverABroker() throws IOException {
        try (Kafka kafka = Kafka.start("the Glance sample")) {
            assertThat(MainTest.lines(kafka.url())).containsExactlyInAnyOrderElementsOf(MainTest.lines("memory:"));
        }
    }
}
