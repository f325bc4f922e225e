package dev.herald.samples.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.herald.annotation.Level;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.samples.Examples;
import dev.herald.samples.glance.notification.FailedTaskPayload;
import dev.herald.samples.glance.notification.Glance2012Topic;
import dev.herald.samples.glance.notification.GlanceTopic;
import dev.herald.samples.glance.notification.ImageIdPayload;
import dev.herald.samples.glance.notification.ImagePayload;
import dev.herald.samples.glance.notification.ImageSendPayload;
import dev.herald.samples.glance.notification.ProblemPayload;
import dev.herald.samples.glance.notification.SucceededTaskPayload;
import dev.herald.samples.glance.notification.TaskPayload;
import dev.herald.wire.PayloadType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EventTypesTest {
    /** What the page says of INFO, event type by event type. */
    static final List<Map.Entry<String, PayloadType<?>>> AT_INFO = List.of(
            Map.entry("image.send", ImageSendPayload.TYPE),
            Map.entry("image.create", ImagePayload.TYPE),
            Map.entry("image.prepare", ImagePayload.TYPE),
            Map.entry("image.upload", ImagePayload.TYPE),
            Map.entry("image.activate", ImagePayload.TYPE),
            Map.entry("image.update", ImagePayload.TYPE),
            Map.entry("image.delete", ImageIdPayload.TYPE),
            Map.entry("task.run", TaskPayload.TYPE),
            Map.entry("task.processing", TaskPayload.TYPE),
            Map.entry("task.success", SucceededTaskPayload.TYPE),
            Map.entry("task.failure", FailedTaskPayload.TYPE));

    @Test
    void theTopicHasTheEventTypesOfTheDocumentationAndThoseOfMembers() {
        assertThat(names(GlanceTopic.TOPIC))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Examples.text("glance/event-types.txt").lines(),
                                Stream.of("image.member.create", "image.member.update", "image.member.delete"))
                        .toList());
    }

    @Test
    void theTopicOf2012HasTheFourOfThatTime() {
        assertThat(names(Glance2012Topic.TOPIC))
                .containsExactlyInAnyOrderElementsOf(
                        Examples.text("glance/event-types-2012.txt").lines().toList());
    }

    @Test
    void whatIsToldOn2012sTopicIsToldOnTheOtherWithTheSamePayload() {
        assertThat(GlanceTopic.TOPIC.types())
                .extracting(EventType::name, EventType::level, EventType::payload)
                .containsAll(Glance2012Topic.TOPIC.types().stream()
                        .map(type -> tuple(type.name(), type.level(), type.payload()))
                        .toList());
    }

    @ParameterizedTest
    @FieldSource("AT_INFO")
    void eachEventTypeHasThePayloadThatThePageSaysAtInfoAndATextAtWarnAndError(
            Map.Entry<String, PayloadType<?>> documented) {
        String name = documented.getKey();
        PayloadType<?> otherwise = name.equals("image.send") ? ImageSendPayload.TYPE : ProblemPayload.TYPE;

        assertThat(GlanceTopic.TOPIC.types())
                .filteredOn(type -> type.name().equals(name))
                .extracting(EventType::level, EventType::payload)
                .containsExactlyInAnyOrder(
                        tuple(Level.INFO, documented.getValue()),
                        tuple(Level.WARNING, otherwise),
                        tuple(Level.ERROR, otherwise));
    }

    private static List<String> names(Topic topic) {
        return topic.types().stream().map(EventType::name).distinct().toList();
    }
}
