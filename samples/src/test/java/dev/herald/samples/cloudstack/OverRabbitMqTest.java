package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.RabbitMq;
import org.junit.jupiter.api.Test;

/** The sample with a real RabbitMQ in the place of memory. */
class OverRabbitMqTest {
    @Test
    void theSameIsToldInTheSameOrderOverABroker() throws BackendException {
        String url = RabbitMq.find("the CloudStack sample");

        assertThat(MainTest.lines(url)).containsExactlyElementsOf(MainTest.lines("memory:"));
    }

    @Test
    void theUrlMaySayRabbitAsThoseOfOpenStackDo() throws BackendException {
        String url = RabbitMq.find("the CloudStack sample").replaceFirst("^amqp:", "rabbit:");

        assertThat(MainTest.lines(url)).containsExactlyElementsOf(MainTest.lines("memory:"));
    }
}
