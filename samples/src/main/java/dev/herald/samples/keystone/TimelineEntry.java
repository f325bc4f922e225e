package dev.herald.samples.keystone;

import dev.herald.value.Json;
import dev.herald.wire.Envelope;
import tools.jackson.databind.JsonNode;

/**
 * What a line says of a notification, all of it read from the bytes that were sent.
 *
 * @param priority as it stands on the wire
 * @param event the event type, without the word that all share
 * @param resource what it happened to
 * @param detail what the form says beyond that
 */
record TimelineEntry(String priority, String event, String resource, String detail) {
    static TimelineEntry of(Envelope envelope) {
        JsonNode payload = Json.parse(envelope.payload().utf8()).toTree();
        return new TimelineEntry(
                envelope.priority(),
                envelope.eventType().replaceFirst("^identity[.]", ""),
                resource(payload),
                payload.has("typeURI") ? audit(payload) : "");
    }

    private static String resource(JsonNode payload) {
        if (payload.has("role")) {
            return text(payload, "role") + " of " + text(payload, payload.has("user") ? "user" : "group");
        }
        return text(payload, "resource_info");
    }

    private static String audit(JsonNode event) {
        JsonNode initiator = event.path("initiator");
        String provider = text(initiator.path("credential"), "identity_provider");
        return "%-7s %-26s %s"
                .formatted(
                        text(event, "outcome"),
                        text(event.path("target"), "typeURI"),
                        text(initiator, "id") + (provider.isEmpty() ? "" : " of " + provider));
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).asString("");
    }

    @Override
    public String toString() {
        return "  %-5s %-23s %-21s %s"
                .formatted(priority, event, resource, detail)
                .stripTrailing();
    }
}
