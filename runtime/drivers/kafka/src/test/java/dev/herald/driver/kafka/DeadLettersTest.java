package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.Subscription;
import dev.herald.value.Bytes;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class DeadLettersTest extends KafkaFixture {
    @Test
    void rejectedMessageGoesToAnotherTopicWithItsReasonAndItsPlace() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open(builder -> builder.property("auto.offset.reset", "earliest"));
        Message sent = new Message(
                topic, "a.b", Optional.of("key"), Map.of("message_id", "42"), "application/json", Bytes.utf8("{"));
        await(driver.send(sent));
        Mailbox mailbox = receive(driver, group(topic, 1));

        mailbox.take("{").reject("it ends too early ☃");
        send(driver, topic, "key", "last");
        mailbox.take("last").acknowledge();

        Message letter =
                receive(driver, alone(topic + "-dead-letters", 1)).take().message();
        assertThat(letter.body()).isEqualTo(sent.body());
        assertThat(letter.contentType()).isEqualTo("application/json");
        assertThat(letter.routingKey()).isEqualTo("a.b");
        assertThat(letter.orderingKey()).contains("key");
        assertThat(letter.headers())
                .isEqualTo(Map.of(
                        "message_id",
                        "42",
                        DeadLetters.REASON,
                        "it ends too early ☃",
                        DeadLetters.TOPIC,
                        topic,
                        DeadLetters.PARTITION,
                        "0",
                        DeadLetters.OFFSET,
                        "0",
                        DeadLetters.GROUP,
                        "group"));
    }

    @Test
    void offsetDoesNotMoveBeforeTheDeadLetterHasArrived() throws Exception {
        String topic = topic(1);
        KafkaDriver producer = open();
        KafkaDriver driver = opened(KafkaDriver.builder(broker().address())
                .deadLetterTopics(name -> "no topic can have this name")
                .build());
        Mailbox mailbox = new Mailbox();
        Subscription subscription = driver.receive(group(topic, 1), mailbox);
        send(producer, topic, "", "bad", "good");

        mailbox.take("bad").reject("it is bad");
        subscription.close();

        receive(open(), group(topic, 1)).take("bad").acknowledge();
        assertThat(mailbox.isEmpty()).isTrue();
    }

    @Test
    void withoutDeadLettersRejectedMessagesAreDropped() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open(KafkaDriverBuilder::withoutDeadLetters);
        Mailbox mailbox = receive(driver, group(topic, 1));
        send(driver, topic, "", "bad", "good");

        mailbox.take("bad").reject("it is bad");

        mailbox.take("good").acknowledge();
        try (var admin = broker().admin()) {
            assertThat(admin.listTopics().names().get()).doesNotContain(topic + "-dead-letters");
        }
    }

    @Test
    void deadLetterThatIsRejectedInItsTurnDoesNotComeAgain() throws Exception {
        String topic = topic(1);
        String dead = topic(1);
        KafkaDriver driver = open(builder -> builder.deadLetterTopics(name -> dead));
        Mailbox letters = receive(driver, group(dead, 1));
        Mailbox mailbox = receive(driver, alone(topic, 1));
        send(driver, topic, "", "bad");
        mailbox.take("bad").reject("it is bad");

        letters.take("bad").reject("nor is it a good letter");

        send(driver, dead, "", "not ours");
        letters.take("not ours").reject("nor this");
        send(driver, dead, "", "last");
        letters.take("last").acknowledge();
    }

    @Test
    void deadLetterOfADeadLetterHasNoTopicOfItsOwn() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open(builder -> builder.property("auto.offset.reset", "earliest"));
        Mailbox mailbox = receive(driver, group(topic, 1));
        send(driver, topic, "", "bad");
        mailbox.take("bad").reject("it is bad");
        send(driver, topic, "", "next");
        mailbox.take("next").acknowledge();
        Mailbox letters = receive(driver, group(topic + "-dead-letters", 1));

        letters.take("bad").reject("nor is it a good letter");

        send(driver, topic + "-dead-letters", "", "last");
        letters.take("last").acknowledge();
        try (var admin = broker().admin()) {
            assertThat(admin.listTopics().names().get()).doesNotContain(topic + "-dead-letters-dead-letters");
        }
    }

    @Test
    void deadLetterThatIsTooLargeTellsOnlyWhereItsBodyIs() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open(builder -> builder.property("auto.offset.reset", "earliest"));
        broker().createTopic(new NewTopic(topic + "-dead-letters", 1, (short) 1)
                .configs(Map.of("max.message.bytes", "1000")));
        await(driver.send(new Message(topic, "a", Optional.empty(), Map.of(), "text/plain", Bytes.of(new byte[2000]))));

        receive(driver, group(topic, 1)).take().reject("it is bad");

        Incoming letter = receive(driver, alone(topic + "-dead-letters", 1)).take();
        assertThat(letter.message().body()).isEqualTo(Bytes.empty());
        assertThat(letter.message().headers())
                .containsEntry(DeadLetters.REASON, "it is bad")
                .containsEntry(DeadLetters.OFFSET, "0")
                .containsEntry(DeadLetters.BODY, "omitted");
    }
}
