package dev.herald.driver.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import dev.herald.value.Bytes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the driver contract in herald-testkit does not ask of every broker. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MemoryBrokerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final MemoryBroker broker = new MemoryBroker(2);
    private final MemoryDriver driver = broker.driver();

    @Test
    void keepsTheLastMessagesThatWereSent() {
        send("a", "one");
        send("b", "two");
        send("a", "three");

        assertThat(broker.sent()).extracting(MemoryBrokerTest::text).containsExactly("two", "three");
        assertThat(broker.sent("a")).extracting(MemoryBrokerTest::text).containsExactly("three");
    }

    @Test
    void tellsWhetherAnybodyReceives() {
        assertThat(send("a", "one")).isEqualTo(Routed.NO);
        driver.receive(source(), Incoming::acknowledge);
        assertThat(send("a", "two")).isEqualTo(Routed.YES);
        assertThat(send("b", "three")).isEqualTo(Routed.NO);
    }

    @Test
    void keepsWhatWasRejectedWithTheReason() {
        driver.receive(source(), incoming -> incoming.reject("no good"));

        send("a", "bad");

        assertThat(broker.awaitIdle(PATIENCE)).isTrue();
        assertThat(broker.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(text(letter.message())).isEqualTo("bad");
            assertThat(letter.reason()).isEqualTo("no good");
        });
    }

    @Test
    void consumerThatThrowsEndsNothing() {
        List<String> received = new CopyOnWriteArrayList<>();
        driver.receive(source(), incoming -> {
            if (text(incoming.message()).equals("bad")) {
                throw new AssertionError("on purpose");
            }
            received.add(text(incoming.message()));
            incoming.acknowledge();
        });

        send("a", "bad");
        send("a", "good");

        assertThat(broker.awaitIdle(PATIENCE)).isTrue();
        assertThat(received).containsExactly("good");
        assertThat(broker.deadLetters())
                .extracting(MemoryBroker.DeadLetter::reason)
                .containsExactly("the consumer threw java.lang.AssertionError");
    }

    @Test
    void isIdleOnlyWhenEverythingHasComeToItsEnd() {
        AtomicInteger times = new AtomicInteger();
        driver.receive(source(), incoming -> {
            if (times.incrementAndGet() == 1) {
                incoming.requeue(Duration.ofMillis(50));
            } else {
                incoming.acknowledge();
            }
        });

        send("a", "later");

        assertThat(broker.awaitIdle(Duration.ZERO)).isFalse();
        assertThat(broker.awaitIdle(PATIENCE)).isTrue();
        assertThat(times).hasValue(2);
    }

    @Test
    void groupKeepsItsMessagesAndTheirOrderWhileNobodyIsThere() {
        Source group = new Source("a", List.of(), Optional.of("g"), 3);
        driver.receive(group, incoming -> {}).close();
        send("a", "one");
        send("a", "two");

        List<String> received = new CopyOnWriteArrayList<>();
        AtomicInteger times = new AtomicInteger();
        driver.receive(new Source("a", List.of(), Optional.of("g"), 1), incoming -> {
            received.add(text(incoming.message()));
            if (times.incrementAndGet() == 1) {
                incoming.requeue(Duration.ZERO);
            } else {
                incoming.acknowledge();
            }
        });

        assertThat(broker.awaitIdle(PATIENCE)).isTrue();
        assertThat(received).containsExactly("one", "one", "two");
    }

    @Test
    void membersOfAGroupReceiveByTheSamePatterns() {
        driver.receive(new Source("a", List.of(), Optional.of("g"), 1), Incoming::acknowledge);
        Source other = new Source("a", List.of(new RoutingPattern("x.#")), Optional.of("g"), 1);

        assertThatThrownBy(() -> driver.receive(other, Incoming::acknowledge))
                .isInstanceOf(DriverException.class)
                .hasMessage("group g receives [] on a, so that one more receiver cannot ask for [x.#]");
    }

    @Test
    void receiverThatIsFarBehindMakesTheBrokerBusy() {
        driver.receive(source(), incoming -> {});
        for (int i = 0; i <= 100_000; i++) {
            send("a", "text");
        }

        assertThatThrownBy(() -> send("a", "one too many"))
                .hasCauseInstanceOf(DriverException.class)
                .hasMessageContaining("a receiver of a is 100000 behind");
    }

    @Test
    void receiverThatAlwaysHasMoreHoldsUpNoOther() {
        AtomicInteger before = new AtomicInteger();
        AtomicInteger busy = new AtomicInteger();
        driver.receive(source(), incoming -> {
            incoming.acknowledge();
            if (busy.incrementAndGet() < 1_000) {
                send("a", "more");
            }
        });
        driver.receive(new Source("b", List.of(), Optional.empty(), 1), incoming -> {
            before.set(busy.get());
            incoming.acknowledge();
        });
        driver.receive(new Source("start", List.of(), Optional.empty(), 1), incoming -> {
            send("a", "first");
            send("b", "only");
            incoming.acknowledge();
        });

        send("start", "now");

        assertThat(broker.awaitIdle(PATIENCE)).isTrue();
        assertThat(busy).hasValue(1_000);
        assertThat(before).hasValueLessThan(10);
    }

    private Routed send(String topic, String text) {
        return driver.send(new Message(topic, "key", Optional.empty(), Map.of(), "text/plain", Bytes.utf8(text)))
                .toCompletableFuture()
                .join()
                .routed();
    }

    private static Source source() {
        return new Source("a", List.of(), Optional.empty(), 1);
    }

    private static String text(Message message) {
        return message.body().utf8();
    }
}
