package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import org.junit.jupiter.api.Test;

/** What a topic is called at the broker is the user's choice, and whoever receives does not see it. */
class TopicNamesTest extends KafkaFixture {
    @Test
    void messageGoesToTheTopicOfTheStrategyAndComesBackUnderOurName() throws Exception {
        String name = topic(1);
        String topic = name.substring("test-".length());
        KafkaDriver strategic = open(builder -> builder.topicNames(ours -> "test-" + ours));
        Mailbox mailbox = receive(strategic, alone(topic, 1));
        Mailbox plain = receive(open(), alone(name, 1));

        send(strategic, topic, "", "text");

        Incoming incoming = mailbox.take("text");
        assertThat(incoming.message().topic()).isEqualTo(topic);
        assertThat(plain.take("text").message().topic()).isEqualTo(name);
    }

    @Test
    void deadLettersAreNamedAfterTheTopicAtTheBroker() throws Exception {
        String name = topic(1);
        String topic = name.substring("test-".length());
        broker().createTopic(name + "-rejected", 1);
        KafkaDriver strategic = open(
                builder -> builder.topicNames(ours -> "test-" + ours).deadLetterTopics(ours -> ours + "-rejected"));
        Mailbox mailbox = receive(strategic, alone(topic, 1));
        Mailbox rejected = receive(open(), alone(name + "-rejected", 1));
        send(strategic, topic, "", "text");

        mailbox.take("text").reject("unreadable");

        assertThat(rejected.take("text").message().headers()).containsEntry("dead_letter_topic", name);
    }
}
