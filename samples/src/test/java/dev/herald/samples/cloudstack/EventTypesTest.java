package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Level;
import dev.herald.event.EventType;
import dev.herald.samples.Examples;
import dev.herald.samples.cloudstack.bus.BusEvent;
import dev.herald.samples.cloudstack.bus.EventCategory;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void theDocumentedTypesAreThere() {
        assertThat(CloudStackTopic.TOPIC.types())
                .extracting(EventType::name)
                .containsAll(Examples.text("cloudstack/event-types.txt").lines().toList());
    }

    @Test
    void everyTypeBelongsToOneOfTheFiveCategories() {
        assertThat(CloudStackTopic.TOPIC.types().stream()
                        .map(type -> EventCategory.of(
                                type.name().substring(0, type.name().indexOf('.'))))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(EventCategory.values());
    }

    @Test
    void everyActionCanSucceedAndFail() {
        List<String> actions = Arrays.stream(Action.values()).map(Action::type).toList();

        assertThat(CloudStackTopic.TOPIC.types())
                .filteredOn(type -> type.name().startsWith("ActionEvent.") && type.level() != Level.WARNING)
                .extracting(type -> type.name().substring("ActionEvent.".length()) + " " + type.level())
                .containsExactlyInAnyOrderElementsOf(actions.stream()
                        .flatMap(action -> List.of(action + " INFO", action + " ERROR").stream())
                        .toList());
    }

    @Test
    void threeCircumstancesAreWarnings() {
        assertThat(CloudStackTopic.TOPIC.types())
                .filteredOn(type -> type.name().startsWith("ActionEvent.") && type.level() == Level.WARNING)
                .extracting(EventType::name)
                .containsExactlyInAnyOrder(
                        "ActionEvent.TEMPLATE.DOWNLOAD.DISCONNECTED",
                        "ActionEvent.TEMPLATE.DOWNLOAD.ABANDONED",
                        "ActionEvent.VOLUME.FAILOVER");
    }

    @Test
    void everyEventCanTellItsResourceAndItsOwner() {
        assertThat(CloudStackTopic.TOPIC.types())
                .allSatisfy(type -> assertThat(BusEvent.class)
                        .isAssignableFrom(type.payload().javaType()));
    }

    @Test
    void everyEventTellsItsResourceAndItsOwner() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            CloudLife life = new CloudLife(cloud.watch);
            life.begin(cloud.server);
            life.suffer(cloud.server);
            life.end(cloud.server);

            assertThat(cloud.sent()).hasSizeGreaterThan(40).allSatisfy(sent -> {
                boolean isTheClouds = Set.of("Host", "StoragePool").contains(sent.text("resourceType"));
                assertThat(sent.text("resourceType")).isNotEmpty();
                assertThat(sent.text("resourceId")).isNotEmpty();
                assertThat(sent.text("account")).isEqualTo(isTheClouds ? "" : CloudLife.SALES.account() + "");
                assertThat(sent.text("domain")).isEqualTo(isTheClouds ? "" : "/ROOT/sales");
            });
        }
    }
}
