package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryBroker;
import dev.herald.wire.Format;
import dev.herald.wire.PayloadType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A producer writes two macro lines for a time, and consumers of all ages live on. */
class TwinsTest {
    private final MemoryBroker broker = new MemoryBroker();
    private final List<Consumer> consumers = new ArrayList<>();

    /** Somebody who reads the lines of a type. */
    private final class Consumer {
        final List<String> handled = new CopyOnWriteArrayList<>();
        final Notifications notifications;

        Consumer(PayloadType<Texts> type) {
            notifications = Notifications.builder()
                    .publisher("consumer")
                    .topic(People.topic(type), broker.driver())
                    .build();
            notifications
                    .subscribe(People.topic(type))
                    .on(
                            type,
                            (person, received) -> handled.add(received.version().toString()))
                    .dropDuplicates()
                    .start();
            consumers.add(this);
        }
    }

    @AfterEach
    void close() {
        consumers.forEach(consumer -> consumer.notifications.close());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyConsumerHandlesOneOfThemInWhateverOrderTheyArrive(boolean newestFirst) {
        Consumer old = new Consumer(People.PERSON_1);
        Consumer between = new Consumer(People.PERSON_READING_1);
        Consumer young = new Consumer(People.PERSON_2);
        List<Message> twins = new ArrayList<>(sent(People.ANN, "1.2", "2.0"));
        assertThat(twins).extracting(message -> message.headers().get("lines")).containsExactly("1,2", "1,2");
        assertThat(twins)
                .extracting(message -> message.headers().get("message_id"))
                .containsOnly(id(twins.get(0)));
        if (newestFirst) {
            Collections.reverse(twins);
        }

        arrive(twins);

        assertThat(old.handled).containsExactly("1.2");
        assertThat(between.handled).containsExactly("2.0");
        assertThat(young.handled).containsExactly("2.0");
        for (Consumer consumer : consumers) {
            assertThat(consumer.notifications.statistics())
                    .isEqualTo(new Statistics(0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 1));
            assertThat(consumer.notifications.quarantine().list()).isEmpty();
        }
        assertThat(broker.deadLetters()).isEmpty();
    }

    static List<Format> formatsWithHeaders() {
        return Format.builtIn().stream().filter(Format::carriesHeaders).toList();
    }

    @ParameterizedTest
    @MethodSource("formatsWithHeaders")
    void everyFormatWithHeadersTellsThemApart(Format format) {
        Consumer old = new Consumer(People.PERSON_1);
        Consumer between = new Consumer(People.PERSON_READING_1);

        arrive(sent(People.ANN, builder -> builder.format(format).pin(People.PERSON, "1.3", "2.1")));

        assertThat(old.handled).containsExactly("1.3");
        assertThat(between.handled).containsExactly("2.1");
        assertThat(old.notifications.quarantine().list()).isEmpty();
    }

    @Test
    void twinsThatComeAgainAreDuplicatesAndTwins() {
        Consumer between = new Consumer(People.PERSON_READING_1);
        List<Message> twins = sent(People.ANN, "1.2", "2.1");

        arrive(twins);
        arrive(twins);

        assertThat(between.handled).containsExactly("2.1");
        assertThat(between.notifications.statistics()).isEqualTo(new Statistics(0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 1, 2));
    }

    @Test
    void aLineThatCannotExpressThePayloadHasNoTwin() {
        Consumer old = new Consumer(People.PERSON_1);
        Consumer young = new Consumer(People.PERSON_2);
        List<Message> sent = sent(Texts.of("full", "ann"), "1.3", "2.1");
        assertThat(sent)
                .singleElement()
                .satisfies(message -> assertThat(message.headers())
                        .containsEntry("version", "2.1")
                        .doesNotContainKey("lines"));

        arrive(sent);

        assertThat(young.handled).containsExactly("2.1");
        assertThat(old.handled).isEmpty();
        assertThat(old.notifications.quarantine().list())
                .singleElement()
                .satisfies(quarantined -> assertThat(quarantined.reason()).contains("UNSUPPORTED_MACRO"));
    }

    @Test
    void theReceiptTellsWhatBecameOfEachTwin() {
        FakeDriver driver = FakeDriver.delivering("broker");
        FakeDriver log = FakeDriver.forPeople("log");
        try (Notifications producer = Notifications.builder()
                .publisher("producer")
                .topic(People.topic(People.PERSON), driver, log)
                .pin(People.PERSON, "2.0", "1.3")
                .build()) {
            Receipt receipt = producer.emit(People.joined(People.PERSON).with(Texts.of("full", "ann")))
                    .toCompletableFuture()
                    .join();

            assertThat(receipt.results())
                    .extracting(result ->
                            result.driver() + " " + result.outcome().getClass().getSimpleName())
                    .containsExactly("broker Refused", "broker Delivered", "log Refused", "log Delivered");
            assertThat(receipt.outcome()).isInstanceOf(Outcome.Refused.class);
            assertThat(producer.statistics().refused()).isEqualTo(1);
        }
    }

    private static String id(Message message) {
        return message.headers().get("message_id");
    }

    private static List<Message> sent(Texts person, String version, String other) {
        return sent(person, builder -> builder.pin(People.PERSON, version, other));
    }

    private static List<Message> sent(Texts person, UnaryOperator<NotificationsBuilder> pinned) {
        FakeDriver driver = FakeDriver.delivering("broker");
        try (Notifications producer = pinned.apply(
                        Notifications.builder().publisher("producer").topic(People.topic(People.PERSON), driver))
                .build()) {
            producer.emit(People.joined(People.PERSON).with(person))
                    .toCompletableFuture()
                    .join();
        }
        return driver.sent;
    }

    private void arrive(List<Message> messages) {
        try (var driver = broker.driver()) {
            messages.forEach(
                    message -> driver.send(message).toCompletableFuture().join());
        }
        assertThat(broker.awaitIdle(Duration.ofSeconds(10))).isTrue();
    }
}
