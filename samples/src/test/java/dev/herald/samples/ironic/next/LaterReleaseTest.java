package dev.herald.samples.ironic.next;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.ironic.DocumentedNode;
import dev.herald.value.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the later release writes for consumers of the present one. */
class LaterReleaseTest {
    private static final String LINE_1 = "src/%s/notifications/ironic/NodePayload/1.json";

    private final MemoryDriver bus = new MemoryDriver();

    @AfterEach
    void close() {
        bus.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.9", "1.13", "1.15"})
    void pinnedItSendsWhatThePresentReleaseSendsWithThatPin(String version) {
        Message later =
                Main.emit(bus, ironic -> ironic.pin(NodePayload.TYPE, version)).get(0);

        // The present release tells of retirement nobody has spoken of, and of no inspection, which the later one does
        // not know.
        assertThat(later).isEqualTo(ofThePresentRelease(version));
    }

    @Test
    void pinnedTo113ItSendsTheFieldsThatIronicsHistoryHasAt113() {
        Message later =
                Main.emit(bus, ironic -> ironic.pin(NodePayload.TYPE, "1.13")).get(0);

        assertThat(new TreeSet<>(Main.data(later).propertyNames())).isEqualTo(documentedFields(13));
    }

    @Test
    void lineOneIsTheSameInBothHistories() throws IOException {
        assertThat(Files.readString(Path.of(LINE_1.formatted("test"))))
                .isEqualTo(Files.readString(Path.of(LINE_1.formatted("main"))));
    }

    private Message ofThePresentRelease(String version) {
        var topic = dev.herald.samples.ironic.notification.IronicTopic.TOPIC;
        var type = dev.herald.samples.ironic.notification.NodePayload.TYPE;
        var events = dev.herald.samples.ironic.notification.NodeEvents.MAINTENANCE_SET;
        try (Notifications present = Notifications.builder()
                .publisher("ironic-api.hostname02")
                .topic(topic, bus)
                .clock(() -> DocumentedNode.CHANGED_AT)
                .pin(type, version)
                .build()) {
            present.emit(events.start(dev.herald.samples.ironic.notification.NodePayload.from(Main.node()))
                            .id(Main.ID))
                    .toCompletableFuture()
                    .join();
        }
        return bus.broker().sent().get(bus.broker().sent().size() - 1);
    }

    private static Set<String> documentedFields(int micro) {
        Set<String> names = new TreeSet<>();
        history().path("NodePayload").path("fields").properties().forEach(field -> {
            String since = field.getValue().asString().replaceFirst(".* since 1[.]", "");
            if (Integer.parseInt(since) <= micro) {
                names.add(field.getKey());
            }
        });
        return names;
    }

    private static JsonNode history() {
        try {
            return Json.parse(Files.readString(Path.of("src/test/resources/ironic/payload-history.json")))
                    .toTree();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
