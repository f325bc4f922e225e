package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.RabbitMq;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample with a real RabbitMQ in the place of memory. */
class OverRabbitMqTest {
    @Test
    void theSameIsToldOverABroker() throws IOException {
        String url = RabbitMq.find("the Glance sample");

        assertThat(MainTest.lines(url)).containsExactlyInAnyOrderElementsOf(MainTest.lines("memory:"));
    }
}
