package app;

import dev.herald.wire.Pins;
import dev.herald.wire.Serialization;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

final class OldProducer {
    private OldProducer() {}

    static String message() {
        NodePayload node = NodePayload.builder()
                .uuid(UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c123"))
                .first("Ada")
                .last("Lovelace")
                .owner("ops")
                .inspectAt(Instant.parse("2026-11-20T17:02:29Z"))
                .state(NodeDefinition.State.IN_USE)
                .mode(NodeDefinition.Mode.SNAIL)
                .ports(List.of(PortPayload.builder().mac("aa:bb").build()))
                .parts(Map.of(
                        NodeDefinition.Mode.FAST,
                        Optional0Payload.builder().name("fan").build()))
                .build();
        return Serialization.json().write(NodePayload.TYPE, node, Pins.NONE, false).utf8();
    }
}
