package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Delivery;
import dev.herald.driver.Incoming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebalanceTest extends KafkaFixture {
    private static final int COUNT = 3_000;

    private final Set<String> handled = ConcurrentHashMap.newKeySet();
    private final AtomicInteger deliveries = new AtomicInteger();

    @Test
    void nothingIsLostWhenOneOfTwoConsumersIsKilledUnderLoad() throws Exception {
        String topic = topic(4);
        KafkaDriver survivor = open(builder -> builder.properties(ReceivingProcess.QUICKLY_MISSED));
        survivor.receive(group(topic, 10), this::handle);
        try (ReceivingProcess victim = new ReceivingProcess(broker().address(), topic)) {
            for (int i = 0; victim.handled().isEmpty(); i++) {
                send(survivor, topic, "key " + i, "before");
            }

            List<CompletableFuture<Delivery>> sent = new ArrayList<>();
            for (int i = 0; i < COUNT; i++) {
                sent.add(survivor.send(message(topic, "key " + i % 50, Integer.toString(i)))
                        .toCompletableFuture());
                if (i == COUNT / 2) {
                    Waiting.until("the other one works", () -> victim.handled().size() > 100);
                    victim.kill();
                }
            }
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).get(60, TimeUnit.SECONDS);

            Set<String> missing = new HashSet<>(numbers());
            missing.removeAll(victim.handled());
            Waiting.until("the survivor handles the rest", () -> handled.containsAll(missing));
            assertThat(victim.handled().size()).isLessThan(COUNT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "consumer"})
    void nothingIsHandledTwiceWhenConsumersComeAndGoInPeace(String protocol) throws Exception {
        String topic = topic(4);
        KafkaDriver producer = open();
        KafkaDriver leaving = open(builder -> builder.property("group.protocol", protocol));
        leaving.receive(group(topic, 10), this::handle);
        for (int i = 0; i < 10; i++) {
            send(producer, topic, "key " + i, "before");
        }

        for (int i = 0; i < COUNT; i++) {
            producer.send(message(topic, "key " + i % 50, Integer.toString(i)));
            if (i % 1_000 == 500) {
                open(builder -> builder.property("group.protocol", protocol)).receive(group(topic, 10), this::handle);
            }
            if (i == 2_000) {
                leaving.close();
            }
        }

        Waiting.until("everything is handled", () -> handled.containsAll(numbers()));
        closeAll();
        assertThat(deliveries.get()).isEqualTo(COUNT + 10);
    }

    private static List<String> numbers() {
        return IntStream.range(0, COUNT).mapToObj(Integer::toString).toList();
    }

    private void handle(Incoming incoming) {
        deliveries.incrementAndGet();
        handled.add(Mailbox.text(incoming));
        incoming.acknowledge();
    }
}
