package dev.herald.example;

import dev.herald.annotation.Default;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.annotation.Unknown;
import dev.herald.annotation.WireName;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A volume, and the hosts that it is attached to. */
@Payload(namespace = "example", name = "VolumePayload", version = "1.2", instants = Instants.OFFSET)
public interface VolumeDefinition {
    UUID uuid();

    Optional<String> name();

    State state();

    long sizeBytes();

    Optional<Instant> createdAt();

    List<HostDefinition> hosts();

    @Since("1.1")
    Optional<Json> extra();

    @Since("1.2")
    @Default("3")
    int replicas();

    @Since("1.2")
    Optional<Map<String, String>> labels();

    @Sensitive
    Optional<String> authPassword();

    /** What a volume is doing. */
    enum State {
        AVAILABLE,
        @WireName("in use")
        IN_USE,
        @Unknown
        UNKNOWN
    }
}
