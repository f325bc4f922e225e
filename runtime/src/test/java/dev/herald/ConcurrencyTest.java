package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Subscription;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.example.HostPayload;
import dev.herald.example.VolumeEvents;
import dev.herald.example.VolumeTopic;
import dev.herald.example.Volumes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConcurrencyTest {
    private static final int PRODUCERS = 4;
    private static final int MESSAGES = 250;

    private final MemoryDriver memory = new MemoryDriver();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @Test
    void everyMessageReachesEverySubscriptionThatStaysOpenWhileOthersComeAndGo() throws Exception {
        Notifications notifications = notifications();
        Set<String> alone = ConcurrentHashMap.newKeySet();
        Set<String> shared = ConcurrentHashMap.newKeySet();
        subscribe(notifications, alone).start();
        subscribe(notifications, shared).group("shared").concurrency(3).start();
        AtomicBoolean emitting = new AtomicBoolean(true);
        Future<Boolean> comingAndGoing = threads.submit(() -> {
            Set<String> some = ConcurrentHashMap.newKeySet();
            while (emitting.get()) {
                Subscription one = subscribe(notifications, some).start();
                Subscription other =
                        subscribe(notifications, shared).group("shared").start();
                one.close();
                other.close();
            }
            return true;
        });

        Set<String> delivered = emitAll(notifications);
        emitting.set(false);
        comingAndGoing.get(30, TimeUnit.SECONDS);

        assertThat(memory.broker().awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(delivered).hasSize(PRODUCERS * MESSAGES);
        assertThat(alone).isEqualTo(delivered);
        assertThat(shared).isEqualTo(delivered);
        notifications.close();
    }

    @Test
    void oneMessageAtATimeAndInOrderForEachProducer() throws Exception {
        Notifications notifications = notifications();
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Map<Integer, Integer> last = new ConcurrentHashMap<>();
        AtomicInteger outOfOrder = new AtomicInteger();
        notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(HostPayload.TYPE, (host, received) -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    Integer before = last.put(host.port() / MESSAGES, host.port());
                    if (before != null && before > host.port()) {
                        outOfOrder.incrementAndGet();
                    }
                    atWork.decrementAndGet();
                })
                .start();

        emitAll(notifications);

        assertThat(memory.broker().awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(most).hasValue(1);
        assertThat(outOfOrder).hasValue(0);
        assertThat(notifications.statistics().handled()).isEqualTo(PRODUCERS * MESSAGES);
        notifications.close();
    }

    @Test
    void nothingIsHandledAfterCloseAndNothingThatWasDeliveredIsLostForTheGroup() throws Exception {
        Notifications first = notifications();
        Set<String> handled = ConcurrentHashMap.newKeySet();
        AtomicBoolean closed = new AtomicBoolean();
        AtomicInteger late = new AtomicInteger();
        first.subscribe(VolumeTopic.TOPIC)
                .on(HostPayload.TYPE, (host, received) -> {
                    if (closed.get()) {
                        late.incrementAndGet();
                    }
                    handled.add(received.messageId());
                })
                .group("billing")
                .concurrency(4)
                .start();
        Future<Set<String>> emitting = threads.submit(() -> emitAll(first));
        while (handled.size() < 50) {
            Thread.onSpinWait();
        }

        first.close();
        closed.set(true);
        Set<String> delivered = emitting.get(30, TimeUnit.SECONDS);
        Notifications second = notifications();
        subscribe(second, handled).group("billing").start();

        assertThat(memory.broker().awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(late).hasValue(0);
        assertThat(handled).isEqualTo(delivered);
        second.close();
    }

    @Test
    void emittersSubscribersAndClosersHoldEachOtherUpInNoOrder() throws Exception {
        for (int round = 0; round < 20; round++) {
            Notifications notifications = notifications();
            Set<String> handled = ConcurrentHashMap.newKeySet();
            List<Callable<Boolean>> actions = List.of(
                    () -> !emitAll(notifications, 20).isEmpty() || true,
                    () -> {
                        notifications.close();
                        return true;
                    },
                    () -> {
                        try {
                            subscribe(notifications, handled).start().close();
                        } catch (IllegalStateException e) {
                            assertThat(e).hasMessage("the notifications are closed");
                        }
                        return true;
                    });
            for (Future<Boolean> done : threads.invokeAll(actions, 30, TimeUnit.SECONDS)) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(memory.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
    }

    private Notifications notifications() {
        return Notifications.builder()
                .publisher("p")
                .topic(VolumeTopic.TOPIC, memory)
                .block(Duration.ofSeconds(10))
                .build();
    }

    private static SubscriptionBuilder subscribe(Notifications notifications, Set<String> handled) {
        return notifications
                .subscribe(VolumeTopic.TOPIC)
                .on(HostPayload.TYPE, (host, received) -> handled.add(received.messageId()));
    }

    private Set<String> emitAll(Notifications notifications) throws Exception {
        return emitAll(notifications, MESSAGES);
    }

    /** Emits with several threads; answers the ids of what was delivered. */
    private Set<String> emitAll(Notifications notifications, int each) throws Exception {
        Set<String> delivered = ConcurrentHashMap.newKeySet();
        List<Future<?>> producers = IntStream.range(0, PRODUCERS)
                .<Future<?>>mapToObj(producer -> threads.submit(() -> IntStream.range(0, each)
                        .mapToObj(number -> Volumes.host(producer * each + number))
                        .map(host -> notifications.emit(VolumeEvents.RESIZE.warning(host)))
                        .map(receipt -> receipt.toCompletableFuture().join())
                        .filter(receipt -> receipt.outcome().isDelivered())
                        .forEach(receipt -> delivered.add(receipt.messageId()))))
                .toList();
        for (Future<?> producer : producers) {
            producer.get(30, TimeUnit.SECONDS);
        }
        return delivered;
    }
}
