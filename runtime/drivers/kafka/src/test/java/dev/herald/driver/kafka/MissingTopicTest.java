package dev.herald.driver.kafka;

import dev.herald.driver.Subscription;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Most brokers make topics when they are asked for them; the one of the other tests does not. */
class MissingTopicTest extends KafkaFixture {
    private final TestBroker own = TestBroker.makingTopics();

    @Override
    TestBroker broker() {
        return own;
    }

    @Test
    void whoeverReceivesFirstHasTheTopicMade() throws Exception {
        try (own) {
            String topic = "test-" + UUID.randomUUID();
            Mailbox mailbox = new Mailbox();
            Subscription subscription = receive(open(), alone(topic, 1), mailbox);

            send(open(), topic, "", "text");

            mailbox.take("text").acknowledge();
            subscription.close();
            closeAll();
        }
    }
}
