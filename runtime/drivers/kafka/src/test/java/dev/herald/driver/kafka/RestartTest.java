package dev.herald.driver.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Delivery;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RestartTest extends KafkaFixture {
    private final TestBroker own = TestBroker.start(Map.of());

    @Override
    TestBroker broker() {
        return own;
    }

    @Test
    void whatWasDeliveredIsReceivedAlthoughTheBrokerWasRestarted() throws Exception {
        try (own) {
            String topic = topic(3);
            KafkaDriver driver = open(builder -> builder.property("reconnect.backoff.max.ms", "200"));
            Set<String> received = ConcurrentHashMap.newKeySet();
            driver.receive(group(topic, 10), incoming -> {
                received.add(Mailbox.text(incoming));
                incoming.acknowledge();
            });
            for (int i = 0; i < 10; i++) {
                send(driver, topic, "key " + i, "before");
            }

            List<CompletableFuture<Delivery>> sent = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                if (i == 300) {
                    own.restart(Map.of());
                }
                sent.add(driver.send(message(topic, "key " + i % 10, Integer.toString(i)))
                        .toCompletableFuture());
            }

            Set<String> delivered = new HashSet<>();
            for (int i = 0; i < sent.size(); i++) {
                CompletableFuture<Delivery> outcome = sent.get(i).orTimeout(60, TimeUnit.SECONDS);
                if (outcome.handle((delivery, failure) -> failure == null).join()) {
                    delivered.add(Integer.toString(i));
                }
            }
            assertThat(delivered).hasSizeGreaterThan(600);
            Waiting.until("all that was delivered is received", () -> received.containsAll(delivered));
            closeAll();
        }
    }
}
