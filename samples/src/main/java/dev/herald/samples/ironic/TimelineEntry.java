package dev.herald.samples.ironic;

import dev.herald.driver.Message;
import dev.herald.value.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a line says of a notification, all of it read from the bytes that were sent.
 *
 * @param service who emitted it, without the host
 * @param priority as it stands on the wire
 * @param event the event type, without the words that all share
 * @param payload name and version
 * @param detail what is special about it
 */
record TimelineEntry(String service, String priority, String event, String payload, String detail) {
    static TimelineEntry of(Message message) {
        JsonNode notification = Json.parse(message.body().utf8()).toTree();
        JsonNode payload = notification.path("payload");
        return new TimelineEntry(
                text(notification, "publisher_id").orElseThrow().replaceFirst("ironic-(.*)[.].*", "$1"),
                text(notification, "priority").orElseThrow(),
                text(notification, "event_type").orElseThrow().replace("baremetal.node.", ""),
                text(payload, "ironic_object.name").orElseThrow() + " "
                        + text(payload, "ironic_object.version").orElseThrow(),
                detail(payload.path("ironic_object.data")));
    }

    private static String detail(JsonNode data) {
        return text(data, "last_error")
                .or(() -> text(data, "previous_provision_state")
                        .map(previous -> previous + " -> "
                                + text(data, "provision_state").orElseThrow()))
                .or(() -> text(data, "to_power").map(wanted -> "to " + wanted))
                .or(() -> text(data, "from_power").map(known -> "known as " + known))
                .or(() -> text(data, "maintenance_reason"))
                .or(() -> Optional.of(data.path("console_enabled"))
                        .filter(JsonNode::asBoolean)
                        .map(enabled -> "console enabled"))
                .orElse("");
    }

    private static Optional<String> text(JsonNode object, String member) {
        return Optional.of(object.path(member)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    @Override
    public String toString() {
        return "  %-9s %-5s %-30s %-36s %s"
                .formatted(service, priority, event, payload, detail)
                .stripTrailing();
    }
}
