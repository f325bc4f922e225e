package dev.herald.samples.ironic;

import dev.herald.value.Json;
import dev.herald.wire.Envelope;
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
    /** The line above all others. */
    static final TimelineEntry TITLES = new TimelineEntry("service", "level", "event", "payload", "data");

    static TimelineEntry of(Envelope envelope) {
        JsonNode payload = Json.parse(envelope.payload().utf8()).toTree();
        String event = envelope.eventType().replace("baremetal.node.", "");
        return new TimelineEntry(
                envelope.publisherId().replaceFirst("ironic-(.*)[.].*", "$1"),
                envelope.priority(),
                event,
                text(payload, "ironic_object.name") + " " + text(payload, "ironic_object.version"),
                detail(
                        event.substring(0, event.indexOf('.')),
                        envelope.priority(),
                        payload.path("ironic_object.data")));
    }

    private static String detail(String event, String priority, JsonNode data) {
        return switch (event) {
            case "provision_set" -> text(data, "previous_provision_state") + " -> " + text(data, "provision_state");
            case "power_set" -> priority.equals("ERROR") ? text(data, "last_error") : "to " + text(data, "to_power");
            case "power_state_corrected" -> text(data, "from_power") + " -> " + text(data, "power_state");
            case "console_set" -> data.path("console_enabled").asBoolean() ? "console enabled" : "console disabled";
            case "maintenance_set" -> text(data, "maintenance_reason");
            default -> text(data, "description");
        };
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).asString();
    }

    @Override
    public String toString() {
        return "  %-9s %-5s %-29s %-35s %s".formatted(service, priority, event, payload, detail);
    }
}
