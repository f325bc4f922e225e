package dev.herald.samples.ironic;

import dev.herald.driver.Message;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What producers of other versions would write in the place of a notification with NodePayload 1.15. */
final class OtherProducers {
    private OtherProducers() {}

    /** The same as Ironic wrote it in 2019, as it did later, and as it may when it starts anew. */
    static List<Message> of(Message today) {
        return List.of(
                rewritten(
                        today,
                        "1.13",
                        data -> data.remove(List.of("retired", "retired_reason", "lessee", "instance_info"))),
                rewritten(today, "1.16", data -> data.put("boot_mode", "uefi").put("secure_boot", true)),
                rewritten(today, "2.0", data -> data.remove("driver")));
    }

    private static Message rewritten(Message message, String version, Consumer<ObjectNode> change) {
        ObjectNode notification = (ObjectNode) Json.parse(message.body().utf8()).toTree();
        ObjectNode payload = (ObjectNode) notification.path("payload");
        payload.put("ironic_object.version", version);
        change.accept((ObjectNode) payload.path("ironic_object.data"));
        Map<String, String> headers = new HashMap<>(message.headers());
        headers.put("version", version);
        return new Message(
                message.topic(),
                message.routingKey(),
                message.orderingKey(),
                headers,
                message.contentType(),
                Bytes.utf8(notification.toString()));
    }
}
