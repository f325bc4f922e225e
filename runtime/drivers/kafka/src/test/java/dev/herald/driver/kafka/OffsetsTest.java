package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Incoming;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.junit.jupiter.api.Test;

class OffsetsTest extends KafkaFixture {
    @Test
    void offsetStaysBeforeTheFirstMessageWithoutAnEnd() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = new Mailbox();
        Subscription first = driver.receive(group(topic, 5), mailbox);
        send(driver, topic, "", "1", "2", "3", "4");
        List<Incoming> all = mailbox.take(4);

        all.get(3).acknowledge();
        all.get(0).acknowledge();
        all.get(2).acknowledge();
        first.close();

        Mailbox heir = receive(open(), group(topic, 1));
        heir.take("2").acknowledge();
        heir.take("3").acknowledge();
        heir.take("4").acknowledge();
    }

    @Test
    void whatNobodyWantsIsPassedBy() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Source other = new Source(topic, List.of(new RoutingPattern("c.#")), Optional.of("group"), 1);
        Subscription first = driver.receive(other, new Mailbox());
        send(driver, topic, "", "1", "2");
        awaitCommitted(topic, 2);
        first.close();

        Mailbox heir = receive(driver, group(topic, 1));
        send(driver, topic, "", "3");

        heir.take("3").acknowledge();
    }

    @Test
    void offsetMovesSoonWithoutAnybodyLeaving() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        Mailbox mailbox = receive(driver, group(topic, 1));
        send(driver, topic, "", "1");

        mailbox.take("1").acknowledge();

        awaitCommitted(topic, 1);
    }

    @Test
    void slowHandlerDoesNotLoseItsGroup() throws Exception {
        String topic = topic(1);
        KafkaDriver slow = open(builder -> builder.properties(
                Map.of("max.poll.interval.ms", "1000", "session.timeout.ms", "1000", "heartbeat.interval.ms", "300")));
        Mailbox mailbox = receive(slow, group(topic, 1));
        send(slow, topic, "", "slow");

        // It takes more than twice what the group grants between two looks, and would come back sooner if the group had
        // given up.
        long before = System.nanoTime();
        mailbox.take("slow").requeue(Duration.ofMillis(2500));
        mailbox.take("slow").acknowledge();

        assertThat(System.nanoTime() - before)
                .isGreaterThan(Duration.ofMillis(2400).toNanos());
        awaitCommitted(topic, 1);
    }

    @Test
    void partitionsThatAreAddedAreReceivedFromTheirBeginning() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open(builder -> builder.property("metadata.max.age.ms", "200"));
        Mailbox grouped = receive(driver, group(topic, 100));
        Mailbox alone = receive(driver, alone(topic, 100));

        try (Admin admin = broker().admin()) {
            admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(2)))
                    .all()
                    .get();
        }
        List<String> texts = IntStream.range(0, 20).mapToObj(i -> "text " + i).toList();
        KafkaDriver producer = open();
        for (String text : texts) {
            send(producer, topic, "key " + text, text);
        }

        assertThat(Stream.generate(grouped::acknowledgeNext).distinct().limit(20))
                .containsExactlyInAnyOrderElementsOf(texts);
        assertThat(Stream.generate(alone::acknowledgeNext).limit(20)).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void whoWantsItBeginsWithWhatIsThere() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open(builder -> builder.property("auto.offset.reset", "earliest"));
        send(driver, topic, "", "old");

        receive(driver, group(topic, 1)).take("old").acknowledge();
        receive(driver, alone(topic, 1)).take("old").acknowledge();
    }

    @Test
    void consumerThatThrowsHasItsMessageRejected() throws Exception {
        String topic = topic(1);
        KafkaDriver driver = open();
        AtomicInteger seen = new AtomicInteger();
        Mailbox mailbox = new Mailbox();
        driver.receive(group(topic, 1), incoming -> {
            if (seen.getAndIncrement() == 0) {
                throw new IllegalStateException("not today");
            }
            mailbox.accept(incoming);
        });

        send(driver, topic, "", "bad", "good");

        mailbox.take("good").acknowledge();
    }

    private void awaitCommitted(String topic, long offset) throws Exception {
        try (Admin admin = broker().admin()) {
            Committed.await(admin, "group", topic, offset);
        }
    }
}
