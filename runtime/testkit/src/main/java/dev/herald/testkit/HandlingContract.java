package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.Outcome;
import dev.herald.Quarantined;
import dev.herald.driver.Driver;
import dev.herald.driver.Message;
import dev.herald.event.Topic;
import dev.herald.value.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What becomes of notifications that cannot be handled, or are none, with any driver: a part of {@link DriverContract}. */
public abstract class HandlingContract extends CarryingContract {
    private static final int ATTEMPTS = 3;

    @Test
    protected void handlerThatAlwaysFailsSeesExactlyTheConfiguredAttempts() throws Exception {
        Topic topic = Probe.topic(topic());
        Handled handled = new Handled();
        try (Notifications notifications = notifications(topic)) {
            handled.subscribe(notifications, topic);
            emit(notifications, "bad");
            emit(notifications, "last");

            assertThat(handled.until("last")).containsExactly("bad", "bad", "bad");
            assertThat(notifications.quarantine().list())
                    .singleElement()
                    .satisfies(message -> assertThat(message.attempts()).isEqualTo(ATTEMPTS));
        }
        try (Notifications heir = notifications(topic)) {
            handled.subscribe(heir, topic);
            emit(heir, "last");

            assertThat(handled.until("last")).isEmpty();
        }
    }

    @Test
    protected void foreignMessagesAreQuarantinedOnceAndHoldNobodyUp() throws Exception {
        Topic topic = Probe.topic(topic());
        Handled handled = new Handled();
        Driver stranger = opened();
        Map<String, String> headers = Map.of("namespace", "probe", "name", "ProbePayload", "version", "1.0");
        try (Notifications notifications = notifications(topic)) {
            handled.subscribe(notifications, topic);
            send(stranger, topic, "text/plain", headers, Bytes.utf8("hello"));
            send(stranger, topic, "application/json", headers, Bytes.empty());
            send(stranger, topic, "application/json", headers, Bytes.utf8("{\"text\": \"headers say it is a probe\"}"));
            send(stranger, topic, "application/json", headers, Bytes.of((byte) 0xff, (byte) 0x00));
            send(stranger, topic, "", Map.of(), Bytes.utf8("{}"));
            emit(notifications, "last");

            assertThat(handled.until("last")).isEmpty();
            assertThat(notifications.quarantine().list())
                    .hasSize(5)
                    .extracting(Quarantined::reason)
                    .allSatisfy(reason -> assertThat(reason).isNotBlank());
        }
    }

    @Test
    protected void clockOfTheProducerMayBeFarOff() throws Exception {
        Topic topic = Probe.topic(topic());
        Handled handled = new Handled();
        Driver stranger = opened();
        try (Notifications notifications = notifications(topic)) {
            handled.subscribe(notifications, topic);
            String json = "application/json";
            send(stranger, topic, json, Map.of(), Probe.notification("future", "9999-12-31T23:59:59.999999Z"));
            send(stranger, topic, json, Map.of(), Probe.notification("past", "0001-01-01T00:00:00Z"));
            emit(notifications, "last");

            assertThat(handled.until("last")).containsExactly("future", "past");
            assertThat(notifications.quarantine().list()).isEmpty();
        }
    }

    final Notifications notifications(Topic topic) throws Exception {
        return Notifications.builder()
                .publisher("contract")
                .topic(topic, opened())
                .orderingKey(Probe.TYPE, probe -> "same")
                .build();
    }

    final void emit(Notifications notifications, String text) throws Exception {
        Outcome outcome = notifications
                .emit(Probe.HAPPENED.with(new Probe(text)))
                .toCompletableFuture()
                .get(patience().toNanos(), TimeUnit.NANOSECONDS)
                .outcome();
        assertThat(outcome).isInstanceOf(Outcome.Delivered.class);
    }

    private void send(Driver driver, Topic topic, String type, Map<String, String> headers, Bytes body)
            throws Exception {
        await(driver.send(new Message(topic.name(), "probe.happened", Optional.of("same"), headers, type, body)));
    }

    /** What a handler was given; it fails on what is bad. */
    private final class Handled {
        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();

        void subscribe(Notifications notifications, Topic topic) {
            notifications
                    .subscribe(topic)
                    .on(Probe.TYPE, (probe, received) -> {
                        texts.add(probe.text());
                        if (probe.text().equals("bad")) {
                            throw new IllegalStateException("it is bad");
                        }
                    })
                    .group("handling")
                    .attempts(ATTEMPTS)
                    .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
                    .start();
        }

        List<String> until(String last) throws InterruptedException {
            List<String> before = new ArrayList<>();
            for (String text = next(); !text.equals(last); text = next()) {
                before.add(text);
            }
            return before;
        }

        private String next() throws InterruptedException {
            String text = texts.poll(patience().toNanos(), TimeUnit.NANOSECONDS);
            assertThat(text)
                    .as("a notification within %s, after %s", patience(), texts)
                    .isNotNull();
            return text;
        }
    }
}
