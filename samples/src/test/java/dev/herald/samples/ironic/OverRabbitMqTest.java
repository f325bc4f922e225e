package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.RabbitMq;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample with a real RabbitMQ in the place of memory. */
class OverRabbitMqTest {
    private static final String IN_ENVELOPE = "$['oslo.message']";

    @Test
    void theSameIsToldInTheSameOrderOverABroker() {
        String url = RabbitMq.find("the Ironic sample");

        List<String> told = MainTest.lines(url);

        // Over AMQP the notification is a text within the envelope of oslo.messaging, and paths say so.
        assertThat(told).anyMatch(line -> line.contains(IN_ENVELOPE));
        assertThat(told.stream().map(line -> line.replace(IN_ENVELOPE, "$")))
                .containsExactlyElementsOf(MainTest.lines("memory:"));
    }
}
