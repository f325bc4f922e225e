package dev.herald.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import dev.herald.samples.glance.notification.GlanceTopic;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.samples.keystone.notification.KeystoneTopic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a documentation names, in the {@code event-types.txt} of its system, is in the definitions.
 *
 * <p>{@link DocumentedEventTypesTest} ties these lists to the pages, but for Ironic's and for that of Glance in 2012: what we have of those pages does
 * not state its licence, so that no part of them is here, and their lists were read off by hand.
 */
class SeedEventTypesTest {
    private static final Map<String, Topic> SYSTEMS = Map.of(
            "cloudstack", CloudStackTopic.TOPIC,
            "glance", GlanceTopic.TOPIC,
            "ironic", IronicTopic.TOPIC,
            "keystone", KeystoneTopic.TOPIC);

    static Stream<String> systems() {
        return SYSTEMS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("systems")
    void everyEventTypeOfTheDocumentationIsInADefinition(String system) {
        assertThat(SYSTEMS.get(system).types())
                .extracting(EventType::name)
                .containsAll(Examples.text(system + "/event-types.txt").lines().toList());
    }

    @Test
    void noSystemIsLeftOut() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src", "test", "resources"))) {
            assertThat(folders.filter(folder -> Files.exists(folder.resolve("event-types.txt"))))
                    .extracting(folder -> folder.getFileName().toString())
                    .containsExactlyInAnyOrderElementsOf(SYSTEMS.keySet());
        }
    }
}
