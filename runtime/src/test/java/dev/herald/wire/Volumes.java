package dev.herald.wire;

import dev.herald.example.HostPayload;
import dev.herald.example.VolumeDefinition.State;
import dev.herald.example.VolumePayload;
import dev.herald.value.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A volume, in Java and on the wire. */
final class Volumes {
    static final VolumePayload VOLUME = VolumePayload.builder()
            .uuid(UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c123"))
            .name("system")
            .state(State.IN_USE)
            .sizeBytes(5_000_000_000L)
            .createdAt(Instant.parse("2026-11-20T17:02:29.315164Z"))
            .hosts(List.of(HostPayload.builder()
                    .address(URI.create("iscsi://10.0.0.1"))
                    .port(3260)
                    .build()))
            .extra(Json.parse("{\"weight\": 1.50}"))
            .replicas(2)
            .labels(Map.of("tier", "gold"))
            .authPassword("secret")
            .build();

    static final String TEXT = "{\"example_object.namespace\":\"example\",\"example_object.name\":\"VolumePayload\","
            + "\"example_object.version\":\"1.2\",\"example_object.data\":{\"auth_password\":\"secret\","
            + "\"created_at\":\"2026-11-20T17:02:29.315164+00:00\",\"extra\":{\"weight\": 1.50},\"hosts\":["
            + "{\"example_object.namespace\":\"example\",\"example_object.name\":\"HostPayload\","
            + "\"example_object.version\":\"1.0\",\"example_object.data\":"
            + "{\"address\":\"iscsi://10.0.0.1\",\"port\":3260}}],\"labels\":{\"tier\":\"gold\"},\"name\":\"system\","
            + "\"replicas\":2,\"size_bytes\":5000000000,\"state\":\"in use\","
            + "\"uuid\":\"1be26c0b-03f2-4d2e-ae87-c02d7f33c123\"}}";

    private Volumes() {}
}
