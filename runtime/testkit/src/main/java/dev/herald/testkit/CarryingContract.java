package dev.herald.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.Delivery;
import dev.herald.driver.Driver;
import dev.herald.driver.DriverException;
import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import dev.herald.driver.RoutingPattern;
import dev.herald.driver.Source;
import dev.herald.driver.Subscription;
import dev.herald.value.Bytes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How drivers carry messages from producers to consumers: a part of {@link DriverContract}, which is what tests inherit. */
public abstract class CarryingContract {
    private final List<Driver> opened = new ArrayList<>();

    /**
     * Opens a driver. All drivers that are opened within one test reach each other.
     *
     * @return a new driver, which is closed after the test
     * @throws Exception if it cannot be opened
     */
    protected abstract Driver open() throws Exception;

    /**
     * Names a topic that no other test uses, and makes it where the broker wants that.
     *
     * @return the name
     */
    protected String topic() {
        return "contract-" + UUID.randomUUID();
    }

    /**
     * How long a message may take.
     *
     * @return 10 seconds unless a driver needs more
     */
    protected Duration patience() {
        return Duration.ofSeconds(10);
    }

    /** Closes what was opened. */
    @AfterEach
    protected final void closeAll() {
        opened.forEach(Driver::close);
    }

    @Test
    protected void messageArrivesAsItWasSent() throws Exception {
        String topic = topic();
        Message message = new Message(
                topic,
                "storage.volume.attach",
                Optional.empty(),
                Map.of("message_id", "42", "name", "Größe ☃ 𝄞", "empty", ""),
                "application/json",
                Bytes.utf8("{\"size\": \"€\"}"));
        Driver driver = opened();
        Inbox inbox = all(driver, topic);

        Delivery delivery = await(driver.send(message));

        assertThat(delivery.routed()).isNotEqualTo(Delivery.Routed.NO);
        Message received = inbox.take().message();
        assertThat(received.topic()).isEqualTo(topic);
        assertThat(received.routingKey()).isEqualTo(message.routingKey());
        assertThat(received.headers()).containsAllEntriesOf(message.headers());
        assertThat(received.contentType()).isEqualTo(message.contentType());
        assertThat(received.body()).isEqualTo(message.body());
    }

    @Test
    protected void bodyMayBeEmptyOrLargeAndHoldAnyByte() throws Exception {
        byte[] bytes = new byte[1 << 20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        String topic = topic();
        Driver driver = opened();
        Inbox inbox = receive(driver, new Source(topic, List.of(), Optional.empty(), 2));

        await(driver.send(message(topic, "a", Bytes.empty())));
        await(driver.send(message(topic, "a", Bytes.of(bytes))));

        Incoming first = inbox.take();
        first.acknowledge();
        assertThat(first.message().body()).isEqualTo(Bytes.empty());
        assertThat(inbox.take().message().body()).isEqualTo(Bytes.of(bytes));
    }

    @Test
    protected void patternsSelectByWords() throws Exception {
        String topic = topic();
        Driver driver = opened();
        Map<String, Inbox> inboxes = new LinkedHashMap<>();
        for (String pattern : Patterns.TABLE.keySet()) {
            inboxes.put(pattern, receive(driver, source(topic, pattern, "last.of.all")));
        }

        for (String key : Patterns.KEYS) {
            send(driver, topic, key, key);
        }
        send(driver, topic, "last.of.all", "last");

        Map<String, List<String>> selected = new LinkedHashMap<>();
        inboxes.forEach((pattern, inbox) -> selected.put(pattern, inbox.acknowledgeUntil("last")));
        assertThat(selected).isEqualTo(Patterns.TABLE);
    }

    @Test
    protected void messageThatMatchesSeveralPatternsIsReceivedOnce() throws Exception {
        String topic = topic();
        Driver driver = opened();
        Inbox inbox = receive(driver, source(topic, "a.#", "#.b", "a.b"));

        send(driver, topic, "a.b", "one");
        send(driver, topic, "a.b", "last");

        assertThat(inbox.acknowledgeUntil("last")).containsExactly("one");
    }

    @Test
    protected void otherTopicsAreNotReceived() throws Exception {
        String topic = topic();
        Driver driver = opened();
        Inbox inbox = all(driver, topic);

        send(driver, topic(), "a", "elsewhere");
        send(driver, topic, "a", "last");

        assertThat(inbox.acknowledgeUntil("last")).isEmpty();
    }

    @Test
    protected void everybodyWithoutAGroupGetsEverything() throws Exception {
        String topic = topic();
        Driver producer = opened();
        Inbox one = all(opened(), topic);
        Inbox other = all(opened(), topic);

        send(producer, topic, "a", "first");
        send(producer, topic, "a", "last");

        assertThat(one.acknowledgeUntil("last")).containsExactly("first");
        assertThat(other.acknowledgeUntil("last")).containsExactly("first");
    }

    @Test
    protected void aGroupGetsEverythingAndItsMembersShareIt() throws Exception {
        String topic = topic();
        Driver producer = opened();
        Inbox shared = new Inbox(patience());
        Source source = new Source(topic, List.of(), Optional.of("group"), 5);
        opened().receive(source, shared);
        opened().receive(source, shared);
        Inbox other = receive(opened(), new Source(topic, List.of(), Optional.of("other"), 5));

        List<String> texts =
                Stream.iterate(1, n -> n + 1).limit(20).map(n -> "message " + n).toList();
        for (String text : texts) {
            send(producer, topic, "a", text);
        }

        assertThat(texts.stream().map(text -> shared.acknowledgeNext())).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(texts.stream().map(text -> other.acknowledgeNext())).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(shared.isEmpty()).isTrue();
    }

    @Test
    protected void whatSeveralThreadsSendArrives() throws Exception {
        String topic = topic();
        Driver driver = opened();
        Inbox inbox = receive(driver, new Source(topic, List.of(), Optional.empty(), 10));

        List<Thread> threads = Stream.of("a", "b", "c", "d")
                .map(name -> new Thread(() -> {
                    for (int i = 0; i < 50; i++) {
                        driver.send(message(topic, "a", Bytes.utf8(name + i)));
                    }
                }))
                .toList();
        threads.forEach(Thread::start);

        assertThat(Stream.generate(inbox::acknowledgeNext).limit(200).distinct())
                .hasSize(200);
    }

    @Test
    protected void messageThatNobodyWantsIsNoFailure() throws Exception {
        Delivery delivery = await(opened().send(message(topic(), "a", Bytes.empty())));

        assertThat(delivery.routed()).isNotEqualTo(Delivery.Routed.YES);
    }

    @Test
    protected void closedDriverNeitherSendsNorReceives() throws Exception {
        Driver driver = opened();
        driver.close();
        driver.close();

        CompletionStage<Delivery> sent = driver.send(message(topic(), "a", Bytes.empty()));

        assertThatThrownBy(() -> await(sent))
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.CLOSED));
        assertThatThrownBy(() -> driver.receive(source(topic()), incoming -> {}))
                .isInstanceOfSatisfying(
                        DriverException.class, e -> assertThat(e.kind()).isEqualTo(DriverException.Kind.CLOSED));
    }

    @Test
    protected void closedSubscriptionReceivesNothingMore() throws Exception {
        String topic = topic();
        Driver driver = opened();
        Inbox gone = new Inbox(patience());
        Subscription subscription = driver.receive(source(topic), gone);
        Inbox witness = all(driver, topic);

        subscription.close();
        assertThatCode(subscription::close).doesNotThrowAnyException();
        send(driver, topic, "a", "last");

        assertThat(witness.acknowledgeNext()).isEqualTo("last");
        assertThat(gone.isEmpty()).isTrue();
    }

    /** Opens a driver that is closed after the test. */
    final Driver opened() throws Exception {
        Driver driver = open();
        opened.add(driver);
        return driver;
    }

    final Inbox all(Driver driver, String topic) {
        return receive(driver, source(topic));
    }

    final Inbox receive(Driver driver, Source source) {
        Inbox inbox = new Inbox(patience());
        driver.receive(source, inbox);
        return inbox;
    }

    final void send(Driver driver, String topic, String routingKey, String text) throws Exception {
        await(driver.send(message(topic, routingKey, Bytes.utf8(text))));
    }

    /** Waits, and throws what the driver says. */
    final Delivery await(CompletionStage<Delivery> sent) throws Exception {
        try {
            return sent.toCompletableFuture()
                    .orTimeout(patience().toNanos(), TimeUnit.NANOSECONDS)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    static Source source(String topic, String... patterns) {
        return new Source(topic, Stream.of(patterns).map(RoutingPattern::new).toList(), Optional.empty(), 1);
    }

    /** What is sent has one ordering key: without one, a driver need not keep the order that the tests look at. */
    static Message message(String topic, String routingKey, Bytes body) {
        return new Message(topic, routingKey, Optional.of("key"), Map.of(), "text/plain", body);
    }
}
