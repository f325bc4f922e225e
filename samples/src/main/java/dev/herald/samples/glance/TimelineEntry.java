package dev.herald.samples.glance;

import dev.herald.value.Json;
import dev.herald.wire.Envelope;
import tools.jackson.databind.JsonNode;

/**
 * What a line says of a notification, all of it read from the bytes that were sent.
 *
 * @param priority as it stands on the wire
 * @param event the event type
 * @param isOf2012 whether it was told in 2012 too
 * @param detail what the payload says
 */
record TimelineEntry(String priority, String event, boolean isOf2012, String detail) {
    static final String TITLES = "  level event               2012 payload";

    static TimelineEntry of(Envelope envelope, boolean isOf2012) {
        JsonNode payload = Json.parse(envelope.payload().utf8()).toTree();
        return new TimelineEntry(envelope.priority(), envelope.eventType(), isOf2012, detail(payload));
    }

    private static String detail(JsonNode payload) {
        if (payload.isString()) {
            return payload.asString();
        }
        if (payload.has("task_id")) {
            return text(payload, "task_type") + " " + text(payload, "status") + ", result " + payload.path("result")
                    + ", message " + payload.path("message");
        }
        if (payload.has("bytes_sent")) {
            return text(payload, "bytes_sent") + " bytes to " + text(payload, "receiver_tenant_id") + " at "
                    + text(payload, "destination_ip");
        }
        if (payload.has("member_id")) {
            return "shared with " + text(payload, "member_id") + ", " + text(payload, "status");
        }
        return text(payload, "name") + " " + text(payload, "status") + ", size " + payload.path("size")
                + (payload.path("protected").asBoolean() ? ", protected" : "");
    }

    /** Ids are cut short. */
    static String brief(String text) {
        return text.replaceAll("([0-9a-f]{8})-[0-9a-f-]{27}", "$1…");
    }

    private static String text(JsonNode object, String member) {
        return object.path(member).asString("");
    }

    @Override
    public String toString() {
        return "  %-5s %-19s %-4s %s".formatted(priority, event, isOf2012 ? "yes" : "", brief(detail));
    }
}
