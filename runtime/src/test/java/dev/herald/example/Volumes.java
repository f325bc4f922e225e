package dev.herald.example;

import java.net.URI;
import java.util.List;
import java.util.UUID;

/** Payloads for tests. */
public final class Volumes {
    public static final UUID UUID_1 = UUID.fromString("7b3f2a52-0f1c-4f6e-9a53-6f0d0c4b1e01");

    private Volumes() {}

    public static VolumePayload volume() {
        return volume("data");
    }

    public static VolumePayload volume(String name) {
        return VolumePayload.builder()
                .uuid(UUID_1)
                .name(name)
                .state(VolumeDefinition.State.AVAILABLE)
                .sizeBytes(1L << 30)
                .hosts(List.of(host()))
                .replicas(2)
                .authPassword("secret")
                .build();
    }

    public static HostPayload host() {
        return host(3260);
    }

    public static HostPayload host(int port) {
        return HostPayload.builder()
                .address(URI.create("iscsi://10.0.0.7"))
                .port(port)
                .build();
    }
}
