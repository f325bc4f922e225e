package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.RabbitMq;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The sample with a real RabbitMQ in the place of memory. */
class OverRabbitMqTest {
    @Test
    void theSameIsToldAndDoneOverABroker() throws IOException {
        String url = RabbitMq.find("the Keystone sample");

        assertThat(MainTest.lines(url)).containsExactlyInAnyOrderElementsOf(MainTest.lines("memory:"));
    }
}
