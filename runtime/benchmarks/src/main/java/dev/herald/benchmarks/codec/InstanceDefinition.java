package dev.herald.benchmarks.codec;

import dev.herald.annotation.Payload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A server with its flavor, its ports and their addresses: payloads in payloads, three deep. */
@Payload(name = "InstancePayload", version = "2.1")
public interface InstanceDefinition {
    Instant createdAt();

    String displayName();

    FlavorDefinition flavor();

    Optional<String> host();

    Optional<Instant> launchedAt();

    boolean locked();

    Map<String, String> metadata();

    List<PortDefinition> ports();

    String powerState();

    List<String> tags();

    UUID uuid();

    /** How large the server is. */
    @Payload(name = "FlavorPayload", version = "1.4")
    interface FlavorDefinition {
        int ephemeralGb();

        Map<String, String> extraSpecs();

        UUID flavorid();

        boolean isPublic();

        int memoryMb();

        String name();

        int rootGb();

        int vcpus();
    }

    /** How it is connected. */
    @Payload(name = "PortPayload", version = "1.0")
    interface PortDefinition {
        List<AddressDefinition> addresses();

        Optional<String> device();

        String mac();

        int mtu();

        UUID portUuid();
    }

    /** Where it is reached. */
    @Payload(name = "AddressPayload", version = "1.0")
    interface AddressDefinition {
        String address();

        boolean primary();

        int version();
    }
}
