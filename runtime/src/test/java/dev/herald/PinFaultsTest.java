package dev.herald;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.driver.noop.NoopDriver;
import dev.herald.event.Topic;
import dev.herald.example.HostPayload;
import dev.herald.wire.OsloFormat;
import org.junit.jupiter.api.Test;

/** A pin that cannot be kept is refused when the notifications are built, and those that can be kept are listed. */
class PinFaultsTest {
    private final Topic topic = People.topic(People.PERSON);
    private final NoopDriver driver = new NoopDriver();

    @Test
    void allPinsThatCannotBeKeptAreToldAtOnce() {
        NotificationsBuilder builder = builder()
                .pin(People.PERSON, "2.7", "1.0")
                .pin(topic, People.PERSON, "1.2", "1.x", "1.3")
                .pin(topic, People.PERSON, "3.0")
                .pin(topic.named("peple"), People.HOUSE, "2.0")
                .pin(HostPayload.TYPE, "1.0")
                .pin(topic, HostPayload.TYPE, "1.1");

        assertThatThrownBy(builder::build).hasMessage("""
                notifications cannot be built:
                - pin of example/Person to 2.7, 1.0: 2.7 is unknown; on record is 1.1 to 1.3 and 2.0 to 2.1, the nearest is 2.1
                - pin of example/Person to 2.7, 1.0: 1.0 is unknown; on record is 1.1 to 1.3 and 2.0 to 2.1, the nearest is 1.1
                - pin of example/Person to 1.2, 1.x, 1.3 on topic people: '1.x' is no version; on record is 1.1 to 1.3 and 2.0 to 2.1
                - pin of example/Person to 1.2, 1.x, 1.3 on topic people: 1.2 and 1.3 are of one macro line, whose consumers read both; name one of them
                - pin of example/Person to 3.0 on topic people: that payload is pinned there twice; name all its versions at once
                - pin of example/Person to 3.0 on topic people: 3.0 is unknown; on record is 1.1 to 1.3 and 2.0 to 2.1, the nearest is 2.1
                - pin of example/HostPayload to 1.1 on topic people: 1.1 is unknown; on record is 1.0, the nearest is 1.0
                - pin of example/House to 2.0 on topic peple: topic peple was not given to the builder; did you mean 'people'?
                - pin of example/HostPayload to 1.0: no such payload is registered, nor within one that is; there are example/House, example/Person
                - pin of example/HostPayload to 1.1 on topic people: no such payload is registered, nor within one that is; there are example/House, example/Person""");
    }

    @Test
    void aLineWithoutAWayDownNamesWhatIsMissing() {
        Topic reading = People.topic(People.PERSON_READING_1);

        assertThatThrownBy(() -> Notifications.builder()
                        .publisher("p")
                        .topic(reading, driver)
                        .pin(People.PERSON_READING_1, "1.3")
                        .build())
                .hasMessageContaining(
                        "- pin of example/Person to 1.3: 1.3 is of a line that is read only, for want of a way"
                                + " down; example/Person 2.1 needs writes = 1 in its definition");
    }

    @Test
    void aNestedPayloadIsPinnedInTheLineThatIsHeld() {
        assertThatThrownBy(() -> builder().pin(People.HOUSE, "1.3").build())
                .hasMessageContaining("- pin of example/House to 1.3: what goes out within other payloads is"
                        + " [example/House 2.1]; for line 1 of it, pin those to a line of theirs that holds it");

        builder().pin(People.PERSON, "1.3").pin(People.HOUSE, "1.3").build().close();
        builder()
                .pin(People.PERSON, "1.3", "2.1")
                .pin(People.HOUSE, "1.3", "2.0")
                .build()
                .close();
    }

    @Test
    void twinsNeedAFormatWithHeaders() {
        assertThatThrownBy(() -> builder()
                        .format(OsloFormat.v2())
                        .pin(People.PERSON, "1.3", "2.1")
                        .build())
                .hasMessageContaining("- topic people gets example/Person in several macro lines, which format"
                        + " oslo.messaging 2.0 of"
                        + " driver noop has no header for; pin the payload to one line on each of several topics");

        Topic archive = topic.named("archive");
        builder()
                .topic(archive, driver)
                .format(OsloFormat.v2())
                .pin(archive, People.PERSON, "1.3")
                .build()
                .close();
    }

    @Test
    void pinsAreListedWithTheDeprecatedFieldsThatTheyNeed() {
        try (Notifications notifications = builder()
                .pin(People.PERSON, "1.2", "2.1")
                .pin(topic, People.HOUSE, "1.3")
                .build()) {
            assertThat(notifications.pins())
                    .extracting(Pin::toString)
                    .containsExactly(
                            "example/Person 1.2 (now 2.1) on all topics, needs phone, deprecated since 1.3",
                            "example/Person 2.1 (now 2.1) on all topics",
                            "example/House 1.3 (now 2.1) on topic people");
        }
    }

    private NotificationsBuilder builder() {
        return Notifications.builder().publisher("people").topic(topic, driver);
    }
}
