package dev.herald.driver.kafka;

import dev.herald.driver.Subscription;
import org.junit.jupiter.api.Test;

/** A group begins with what is sent after its first member came, topic by topic. */
class BeginningTest extends KafkaFixture {
    @Test
    void secondTopicOfAGroupThatReceivesAlreadyBeginsWithWhatIsSentFromNowOn() throws Exception {
        String first = topic(1);
        String second = topic(2);
        KafkaDriver driver = open();
        Mailbox busy = receive(driver, group(first, 1));
        send(driver, first, "", "here");
        busy.take("here").acknowledge();
        send(driver, second, "some key", "old");
        send(driver, second, "another key", "old");

        Mailbox mailbox = receive(driver, group(second, 10));
        send(driver, second, "some key", "new");

        mailbox.take("new").acknowledge();
    }

    @Test
    void whatIsSentToTheSecondTopicWhileNobodyIsThereIsNotLost() throws Exception {
        String first = topic(1);
        String second = topic(1);
        KafkaDriver driver = open();
        receive(driver, group(first, 1));
        send(driver, second, "", "old");
        Mailbox mailbox = new Mailbox();
        Subscription subscription = driver.receive(group(second, 1), mailbox);
        send(driver, second, "", "new");
        mailbox.take("new");
        subscription.close();

        send(driver, second, "", "newer");

        Mailbox heir = receive(open(), group(second, 1));
        heir.take("new").acknowledge();
        heir.take("newer").acknowledge();
    }

    @Test
    void groupThatReceivesOneTopicGoesOnWhereItWasInAnother() throws Exception {
        String first = topic(1);
        String second = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = new Mailbox();
        Subscription subscription = driver.receive(group(second, 1), mailbox);
        send(driver, second, "", "1");
        mailbox.take("1").acknowledge();
        subscription.close();
        receive(driver, group(first, 1));

        send(driver, second, "", "2");

        receive(driver, group(second, 1)).take("2").acknowledge();
    }
}
