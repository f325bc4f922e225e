package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.driver.Message;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.wire.PayloadType;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What goes out of a producer that is pinned is what the old producer sent. */
class PinTest {
    private static final UUID ID = new UUID(1, 2);

    private final FakeDriver driver = FakeDriver.delivering("broker");
    private final FakeDriver log = FakeDriver.forPeople("log");
    private final Topic topic = People.topic(People.PERSON);

    @Test
    void anOlderMicroVersionIsWhatItsProducerSent() {
        emit(builder().pin(People.PERSON, "2.0").pin(People.HOUSE, "2.0"), People.ANN);

        assertThat(driver.sent)
                .containsExactly(sentBy(
                        People.then(People.PERSON_2, "2.0", People.then(People.HOUSE, "2.0", People.HOUSE)),
                        People.ANN));
        assertThat(driver.sent.get(0).headers()).containsEntry("version", "2.0").doesNotContainKey("lines");
    }

    @Test
    void anOlderMacroLineIsWhatItsProducerSent() {
        emit(builder().pin(People.PERSON, "1.2").pin(People.HOUSE, "1.3"), People.ANN);

        assertThat(driver.sent)
                .containsExactly(sentBy(
                        People.then(People.PERSON_1, "1.2", People.then(People.HOUSE_1, "1.3", People.HOUSE_1)),
                        Texts.of(
                                "first",
                                "ann",
                                "last",
                                "lee",
                                "phone",
                                "123",
                                "secret",
                                "x1",
                                "house",
                                Texts.of("street", "main street", "number", "7"))));
        assertThat(driver.sent.get(0).body().utf8())
                .contains("Person\",\"example_object.version\":\"1.2\"")
                .contains("House\",\"example_object.version\":\"1.3\"");
    }

    @Test
    void aTopicsOwnPinCountsThere() {
        Topic archive = topic.named("archive");
        Topic audit = topic.named("audit");

        emit(
                builder()
                        .topic(archive, driver)
                        .topic(audit, driver)
                        .pin(People.PERSON, "2.0")
                        .pin(archive, People.PERSON, "1.3")
                        .pin(audit, People.PERSON, "2.1"),
                People.ANN);

        assertThat(driver.sent)
                .extracting(message -> message.topic() + " " + message.headers().get("version"))
                .containsExactly("people 2.0", "archive 1.3", "audit 2.1");
        assertThat(driver.sent)
                .extracting(message -> message.headers().get("message_id"))
                .containsOnly(ID.toString());
    }

    @Test
    void peopleSeeWhatIsSentWithSecretsMasked() {
        emit(builder().topic(topic.named("log"), log).pin(People.PERSON, "1.2"), People.ANN);

        assertThat(log.sent.get(0).body().utf8())
                .contains("\"secret\":\"***\"")
                .contains("\"first\":\"ann\"")
                .contains("Person\",\"example_object.version\":\"1.2\"")
                .doesNotContain("mail");
    }

    @Test
    void whatTheOlderLineCannotExpressIsRefused() {
        Receipt receipt = emit(builder().pin(People.PERSON, "1.3"), Texts.of("full", "ann"));

        assertThat(driver.sent).isEmpty();
        assertThat(receipt.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why())
                                .isEqualTo("cannot be written: line 1 of example/Person cannot express this payload:"
                                        + " the way down from 2.1 answers nothing"));
    }

    @Test
    void aWayDownThatFailsIsNamedWithoutWhatItSaid() {
        Receipt receipt = emit(builder().pin(People.PERSON, "1.3"), Texts.of("full", "ann lee"));

        assertThat(receipt.outcome())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.why())
                                .startsWith("cannot be written: the step example/Person 2 -> 1 failed: "
                                        + "java.lang.NullPointerException at "));
    }

    @Test
    void aRelayIsNotPinned() {
        Message newest = sentBy(People.PERSON, People.ANN);
        try (Notifications relay = builder().pin(People.PERSON, "1.3").build()) {
            relay.subscribe(topic)
                    .on(People.PERSON, (person, received) -> relay.forward(received, topic))
                    .start();

            FakeIncoming incoming = new FakeIncoming(newest);
            driver.handOver(incoming);
            assertThat(incoming.end()).isEqualTo("acknowledged");
        }

        assertThat(driver.sent).containsExactly(newest);
    }

    private NotificationsBuilder builder() {
        return builder(topic, driver);
    }

    private static NotificationsBuilder builder(Topic topic, FakeDriver driver) {
        return Notifications.builder().publisher("people").topic(topic, driver).clock(() -> Instant.EPOCH);
    }

    private static Receipt emit(NotificationsBuilder builder, Texts payload) {
        return emit(builder, People.joined(People.PERSON), payload);
    }

    private static Receipt emit(NotificationsBuilder builder, EventType<Texts> type, Texts payload) {
        try (Notifications notifications = builder.build()) {
            return notifications
                    .emit(type.with(payload).id(ID))
                    .toCompletableFuture()
                    .join();
        }
    }

    /** The whole message of a producer that never heard of pins. */
    private static Message sentBy(PayloadType<Texts> type, Texts payload) {
        FakeDriver driver = FakeDriver.delivering("then");
        emit(builder(People.topic(type), driver), People.joined(type), payload);
        return driver.sent.get(0);
    }
}
