package dev.herald.samples.ironic.next;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.ironic.DocumentedNode;
import dev.herald.samples.ironic.domain.Maintenance;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.ProvisionState;
import dev.herald.value.Json;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Shows how Ironic goes on to NodePayload 2.0 while consumers of two releases listen. */
public final class Main {
    static final UUID ID = UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c124");

    private Main() {}

    public static void main(String[] args) {
        show(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void show(PrintStream out) {
        out.println(
                "A later Ironic, whose NodePayload is 2.0, sets a node into maintenance; consumers of two releases listen");
        try (MemoryDriver bus = new MemoryDriver();
                Listener today = Listener.today(bus);
                Listener later = Listener.later(bus)) {
            List<Listener> listeners = List.of(today, later);
            tell(out, "Nothing is pinned", bus, listeners, ironic -> ironic);
            tell(out, "Pinned to 1.13", bus, listeners, ironic -> ironic.pin(NodePayload.TYPE, "1.13"));
            tell(out, "Pinned to 1.13 and 2.0", bus, listeners, ironic -> ironic.pin(NodePayload.TYPE, "1.13", "2.0"));
        }
    }

    private static void tell(
            PrintStream out,
            String title,
            MemoryDriver bus,
            List<Listener> listeners,
            UnaryOperator<NotificationsBuilder> pinned) {
        out.println();
        out.println(title);
        emit(bus, pinned).forEach(message -> out.println("  sent           " + text(message)));
        listeners.forEach(listener -> listener.news().forEach(line -> out.println("  " + line)));
    }

    private static String text(Message message) {
        int fields = data(message).size();
        String lines = message.headers().getOrDefault("lines", "");
        return message.headers().get("name") + " " + message.headers().get("version") + ", " + fields + " fields"
                + (lines.isEmpty() ? "" : ", one of lines " + lines);
    }

    /** The fields on the wire. */
    static JsonNode data(Message message) {
        return Json.parse(message.body().utf8()).toTree().path("payload").path("ironic_object.data");
    }

    /** What a node's maintenance makes the later Ironic send. */
    static List<Message> emit(MemoryDriver bus, UnaryOperator<NotificationsBuilder> pinned) {
        int before = bus.broker().sent().size();
        try (Notifications ironic = pinned.apply(Notifications.builder()
                        .publisher("ironic-api.hostname02")
                        .topic(IronicTopic.TOPIC, bus)
                        .clock(() -> DocumentedNode.CHANGED_AT))
                .build()) {
            ironic.emit(NodeEvents.MAINTENANCE_SET
                            .start(NodePayload.from(node()))
                            .id(ID))
                    .toCompletableFuture()
                    .join();
        }
        List<Message> sent = bus.broker().sent();
        return sent.subList(before, sent.size());
    }

    /** A node that somebody takes out of service. */
    static Node node() {
        Node node = DocumentedNode.in(ProvisionState.ACTIVE, null);
        node.setMaintenance(Maintenance.because("hw upgrade"));
        return node;
    }
}
