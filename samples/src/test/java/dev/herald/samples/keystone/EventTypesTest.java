package dev.herald.samples.keystone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.event.EventType;
import dev.herald.samples.Examples;
import dev.herald.samples.keystone.notification.KeystoneTopic;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    private static final List<String> DOCUMENTED =
            Examples.text("keystone/event-types.txt").lines().toList();

    @Test
    void theTopicHasTheEventTypesOfTheDocumentationAndNoOthers() {
        assertThat(KeystoneTopic.TOPIC.types())
                .extracting(EventType::name)
                .containsExactlyInAnyOrderElementsOf(DOCUMENTED);
    }

    @Test
    void theTableOfBasicNotificationsIsCoveredTypeByOperation() {
        List<String> cells = new ArrayList<>(List.of(
                "identity.authenticate", "identity.role_assignment.created", "identity.role_assignment.deleted"));
        for (ResourceTypes type : ResourceTypes.values()) {
            cells.addAll(type.eventTypes());
        }

        assertThat(cells).containsExactlyInAnyOrderElementsOf(DOCUMENTED);
    }

    @Test
    void everythingIsAtInfoAndAtNoOtherLevel() {
        assertThat(KeystoneTopic.TOPIC.types()).extracting(EventType::level).containsOnly(Level.INFO);
    }

    @Test
    void trustsHaveNoUpdate() {
        assertThat(DOCUMENTED).doesNotContain("identity.trust.updated");
        try (RunningKeystone keystone = RunningKeystone.basic()) {
            assertThat(ResourceTypes.TRUST.of(keystone.service).update()).isEmpty();
        }
    }
}
