package dev.herald.samples.ironic;

import dev.herald.schema.Version;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import dev.herald.wire.Envelope;
import dev.herald.wire.PayloadIdentity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** What producers of other versions would write in the place of a notification with NodePayload 1.15. */
final class OtherProducers {
    private OtherProducers() {}

    /** The same as Ironic wrote it in 2019, as it did later, and as it may when it starts anew. */
    static List<Envelope> of(Envelope today) {
        return List.of(
                rewritten(
                        today,
                        "1.13",
                        data -> data.remove(List.of("retired", "retired_reason", "lessee", "instance_info"))),
                rewritten(today, "1.16", data -> data.put("boot_mode", "uefi").put("secure_boot", true)),
                rewritten(today, "2.0", data -> data.remove("driver")));
    }

    private static Envelope rewritten(Envelope envelope, String version, Consumer<ObjectNode> change) {
        ObjectNode payload = (ObjectNode) Json.parse(envelope.payload().utf8()).toTree();
        ObjectNode data = (ObjectNode) payload.path("ironic_object.data");
        payload.put("ironic_object.version", version);
        change.accept(data);
        return new Envelope(
                envelope.topic(),
                envelope.messageId(),
                envelope.publisherId(),
                envelope.eventType(),
                envelope.priority(),
                envelope.timestamp(),
                Bytes.utf8(payload.toString()),
                envelope.identity().map(identity -> new PayloadIdentity(identity.name(), Version.parse(version))),
                envelope.headers(),
                Optional.of(data.path("uuid").asString()),
                envelope.context());
    }
}
