package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.Notifications;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.samples.glance.notification.ImageEvents;
import dev.herald.samples.glance.notification.ImagePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlanceConfigurationTest {
    @Test
    void withoutSettingsThereIsNoDriverAndThePublisherIsTheHost() throws IOException {
        GlanceConfiguration configuration = RunningGlance.configuration("");

        assertThat(configuration.driver()).isEqualTo(NotificationDriver.NOOP);
        assertThat(configuration.publisherId())
                .isEqualTo(InetAddress.getLocalHost().getHostName());
        assertThat(configuration.topics()).extracting(Topic::name).containsExactly("glance_notifications");
        assertThat(configuration.topics2012()).isEmpty();
        assertThat(configuration.disabled()).isEmpty();
        try (Driver driver = configuration.open()) {
            assertThat(driver.getClass().getSimpleName()).isEqualTo("NoopDriver");
        }
    }

    @ParameterizedTest
    @CsvSource({"log, LOG", "logging, LOG", "messaging, MESSAGING", "rabbit, MESSAGING", "qpid, MESSAGING", "noop, NOOP"
    })
    void aDriverHasTheNameOf2012Too(String name, NotificationDriver driver) {
        assertThat(RunningGlance.configuration("driver = " + name).driver()).isEqualTo(driver);
    }

    @ParameterizedTest
    @CsvSource({"noop, NoopDriver", "log, LogDriver", "rabbit, MemoryDriver", "messaging, MemoryDriver"})
    void theDriverIsOpened(String name, String type) {
        try (Driver driver = RunningGlance.configuration("driver = " + name).open()) {
            assertThat(driver.getClass().getSimpleName()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rabbit://glance:secret@controller:5672/, AmqpDriver",
        "amqp://glance:secret@controller:5672/, AmqpDriver",
        "kafka://controller:9092, KafkaDriver"
    })
    void messagingIsOverABrokerByOneOption(String url, String type) {
        try (Driver driver = RunningGlance.configuration("driver = messaging\ntransport_url = " + url)
                .open()) {
            assertThat(driver.getClass().getSimpleName()).isEqualTo(type);
        }
    }

    @Test
    void theLogDriverWritesIntoItsFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("glance.log");
        GlanceConfiguration configuration = RunningGlance.configuration(
                "driver = log\nlog_file = " + file.toString().replace('\\', '/'));

        try (Driver driver = configuration.open();
                Notifications notifications = configuration.notifications(driver, InstantSource.system())) {
            notifications.emit(ImageEvents.CREATE.info(ImagePayload.from(RunningGlance.image())));
        }

        assertThat(Files.readAllLines(file))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("INFO image.create {")
                .contains("\"payload\":{", "\"id\":\"71c675ab-d94f-49cd-a114-e12490b328d9\"");
    }

    @Test
    void aLogFileThatCannotBeWrittenToIsToldWithItsName(@TempDir Path folder) {
        String file = folder.resolve("missing/glance.log").toString().replace('\\', '/');

        assertThatThrownBy(() -> RunningGlance.configuration("driver = log\nlog_file = " + file)
                        .open())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("glance.log cannot be written to");
    }

    @Test
    void topicsAndPublisherAreSet() {
        GlanceConfiguration configuration = RunningGlance.configuration("""
                publisher_id = image.host1234
                topics = images, billing
                topics_2012 = old
                disabled_notifications = image.member, task.run
                """);

        assertThat(configuration.publisherId()).isEqualTo("image.host1234");
        assertThat(configuration.topics()).extracting(Topic::name).containsExactly("images", "billing");
        assertThat(configuration.topics2012()).extracting(Topic::name).containsExactly("old");
        assertThat(configuration.disabled()).containsExactly("image.member", "task.run");
    }

    @Test
    void everythingIsSentOnEachTopicUnderOneMessageId() {
        try (RunningGlance glance = RunningGlance.configured("topics = images, billing")) {
            glance.service.images().create(RunningGlance.image());

            assertThat(glance.toldOn("images"))
                    .isEqualTo(glance.toldOn("billing"))
                    .hasSize(1);
            assertThat(glance.sent())
                    .extracting(sent -> sent.path("message_id").asString())
                    .hasSize(2)
                    .satisfies(ids -> assertThat(ids.get(0)).isEqualTo(ids.get(1)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            driver = loging           | driver: 'loging' is not a driver; valid are log, logging, messaging, rabbit, qpid, noop; did you mean 'logging'?
            driver =                  | driver: '' is not a driver; valid are log, logging, messaging, rabbit, qpid, noop
            topics = a b              | topics: 'a b' is not the name of a topic: that is 1 to 249 letters, digits, '.', '_' and '-'
            topics = a,               | topics: '' is not the name of a topic: that is 1 to 249 letters, digits, '.', '_' and '-'
            topics_2012 = glance_notifications | topics: 'glance_notifications' is there twice; name each topic once, in topics or topics_2012
            publisher_id =            | publisher_id: there is nothing behind the sign; write who emits, such as the name of the host, or leave it out
            log_file =                | log_file: there is nothing behind the sign; write the name of a file, or leave it out
            transport_url = rabit://h | transport_url: 'rabit:' is not a transport of this sample; valid are memory:, log:, amqp://, rabbit://, kafka://
            disabled_notifications = image,, | disabled_notifications: there is nothing before or behind a comma; write event types and groups, such as image.create, image.member
            disabled_notifications = image.c* | disabled_notifications: 'image.c*' is not a pattern: 'c*' is no word; a word is '*', '#', or letters, digits, '_', '-' and '%'
            """)
    void aWrongSettingIsAnErrorThatSaysWhatWouldBeRight(String setting, String error) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningGlance.configuration(setting))
                .satisfies(e -> assertThat(e.getMessage().lines().findFirst()).contains(error));
    }

    @Test
    void allFaultsAreToldAtOnceAndNoPasswordIsAmongThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RunningGlance.configuration(
                        "driver = x\ntopics = a b\ntransport_url = zmq://glance:secret@controller/"))
                .withMessageContainingAll("driver: 'x'", "topics: 'a b'", "transport_url: 'zmq:'")
                .withMessageNotContaining("secret");
    }

    @Test
    void everyMessageHasTheSixAttributes() {
        try (RunningGlance glance = RunningGlance.configured("publisher_id = image.host1234")) {
            glance.service.images().create(RunningGlance.image());

            assertThat(ImageNotificationsTest.names(glance.last()))
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("message_id", "publisher_id", "event_type", "priority", "timestamp", "payload"));
            assertThat(glance.last().path("publisher_id").asString()).isEqualTo("image.host1234");
            assertThat(glance.last().path("event_type").asString()).isEqualTo("image.create");
            assertThat(glance.last().path("priority").asString()).isEqualTo("INFO");
            assertThat(glance.last().path("timestamp").asString()).isEqualTo("2013-08-29T19:03:45.960280Z");
        }
    }
}
