package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderTest extends KafkaFixture {
    @Test
    void orderingKeyIsTheKeyOfTheRecordAndComesBack() throws Exception {
        String topic = topic(3);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, alone(topic, 1));

        send(driver, topic, "node-7 ☃", "text");

        assertThat(mailbox.take().message().orderingKey()).contains("node-7 ☃");
    }

    @Test
    void messagesOfOneKeyAreHandedOverOneAtATimeWhileOtherKeysGoOn() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, alone(topic, 10));

        send(driver, topic, "a", "a1", "a2");
        send(driver, topic, "b", "b1", "b2");
        send(driver, topic, "c", "c1");

        Incoming a1 = mailbox.take("a1");
        Incoming b1 = mailbox.take("b1");
        Incoming c1 = mailbox.take("c1");
        assertThat(mailbox.isEmpty()).isTrue();
        b1.acknowledge();
        mailbox.take("b2").acknowledge();
        c1.acknowledge();
        a1.acknowledge();
        mailbox.take("a2").acknowledge();
    }

    @Test
    void nothingOvertakesAMessageOfItsKeyThatWaitsForAnotherTry() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, group(topic, 5));

        send(driver, topic, "a", "a1", "a2");
        send(driver, topic, "b", "b1");
        mailbox.take("a1").requeue(Duration.ofMillis(300));

        mailbox.take("b1").acknowledge();
        mailbox.take("a1").requeue(Duration.ZERO);
        mailbox.take("a1").acknowledge();
        mailbox.take("a2").acknowledge();
    }

    @Test
    void oneAtATimeIsTheOrderOfThePartition() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, group(topic, 1));

        for (String key : List.of("a", "b", "", "a", "c", "b", "")) {
            send(driver, topic, key, "of " + key);
        }
        send(driver, topic, "", "last");

        assertThat(mailbox.acknowledgeUntil("last"))
                .containsExactly("of a", "of b", "of ", "of a", "of c", "of b", "of ");
    }

    @Test
    void moreThanAWindowOfMessagesArrivesInOrder() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, group(topic, 1));
        int count = 5_000;

        for (int i = 0; i < count; i++) {
            driver.send(message(topic, "key", Integer.toString(i)));
        }

        for (int i = 0; i < count; i++) {
            mailbox.take(Integer.toString(i)).acknowledge();
        }
    }
}
