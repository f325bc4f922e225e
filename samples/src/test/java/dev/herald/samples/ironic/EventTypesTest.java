package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.event.EventType;
import dev.herald.samples.Examples;
import dev.herald.samples.ironic.notification.IronicTopic;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void theTopicHasTheEventTypesOfTheDocumentationAndNoOthers() {
        assertThat(IronicTopic.TOPIC.name()).isEqualTo("ironic_versioned_notifications");
        assertThat(IronicTopic.TOPIC.types())
                .extracting(EventType::name)
                .containsExactlyInAnyOrderElementsOf(
                        Examples.text("ironic/event-types.txt").lines().toList());
    }

    @Test
    void errorsAreAtErrorAndAllElseIsAtInfo() {
        assertThat(IronicTopic.TOPIC.types())
                .allSatisfy(type ->
                        assertThat(type.level()).isEqualTo(type.name().endsWith(".error") ? Level.ERROR : Level.INFO));
    }
}
