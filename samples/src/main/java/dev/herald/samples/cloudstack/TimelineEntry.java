package dev.herald.samples.cloudstack;

import dev.herald.value.Json;
import dev.herald.wire.Envelope;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * What a line says of an event, all of it read from the bytes that were sent.
 *
 * @param level as it stands on the wire
 * @param category the first word of the event type
 * @param type the other words
 * @param resource what it happened to
 * @param detail what its payload says beyond that
 */
record TimelineEntry(String level, String category, String type, String resource, String detail) {
    private static final long GIB = 1L << 30;

    static TimelineEntry of(Envelope envelope) {
        JsonNode data = Json.parse(envelope.payload().utf8()).toTree().path("cloudstack_object.data");
        int dot = envelope.eventType().indexOf('.');
        String category = envelope.eventType().substring(0, dot);
        return new TimelineEntry(
                envelope.priority(),
                category,
                envelope.eventType().substring(dot + 1),
                brief(text(data, "resourceId")),
                switch (category) {
                    case "ActionEvent" -> action(data);
                    case "AlertEvent" -> text(data, "subject") + " (" + brief(envelope.messageId()) + ")";
                    case "UsageEvent" -> usage(data);
                    case "ResourceStateEvent" ->
                        text(data, "oldState") + " -> " + text(data, "newState") + ", " + text(data, "trigger");
                    default -> text(data, "command") + " " + text(data, "status");
                });
    }

    private static String action(JsonNode data) {
        String outcome = text(data, "outcome").isEmpty() ? "" : " " + text(data, "outcome");
        String duration = text(data, "duration").isEmpty()
                ? ""
                : " after " + Duration.parse(text(data, "duration")).toSeconds() + " s";
        String reason = text(data, "reason").isEmpty() ? "" : ": " + text(data, "reason");
        return text(data, "status") + outcome + duration + reason;
    }

    private static String usage(JsonNode data) {
        JsonNode size = data.path(data.path("virtualSize").isNumber() ? "virtualSize" : "size");
        String offering = text(data, "offering").isEmpty() ? "" : ", " + text(data, "offering");
        return "number " + data.path("number") + offering
                + (size.isNumber() ? ", " + size.asLong() / GIB + " GiB" : "");
    }

    private static String brief(String id) {
        return id.length() < 36 ? id : id.substring(0, 8);
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).asString("");
    }

    @Override
    public String toString() {
        return "  %-5s %-18s %-30s %-9s %s"
                .formatted(level, category, type, resource, detail)
                .stripTrailing();
    }
}
