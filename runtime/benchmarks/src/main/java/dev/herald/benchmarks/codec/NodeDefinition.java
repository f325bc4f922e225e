package dev.herald.benchmarks.codec;

import dev.herald.annotation.Payload;
import dev.herald.annotation.WireName;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A bare-metal node as Ironic's notifications about its creation, update and deletion carry it: 47 fields, most of them texts. */
@Payload(namespace = "ironic", name = "NodeCRUDPayload", version = "1.13")
public interface NodeDefinition {
    Optional<UUID> chassisUuid();

    Optional<Json> cleanStep();

    Optional<String> conductorGroup();

    Optional<Boolean> consoleEnabled();

    Optional<Instant> createdAt();

    Optional<Json> deployStep();

    Optional<String> description();

    Optional<String> driver();

    Optional<Map<String, String>> driverInfo();

    Optional<Map<String, String>> extra();

    Optional<Instant> inspectionFinishedAt();

    Optional<Instant> inspectionStartedAt();

    Optional<Map<String, String>> instanceInfo();

    Optional<UUID> instanceUuid();

    Optional<String> lastError();

    Optional<String> lessee();

    Optional<Boolean> maintenance();

    Optional<String> maintenanceReason();

    Optional<String> fault();

    Optional<String> biosInterface();

    Optional<String> bootInterface();

    Optional<String> consoleInterface();

    Optional<String> deployInterface();

    Optional<String> inspectInterface();

    Optional<String> managementInterface();

    Optional<String> networkInterface();

    Optional<String> powerInterface();

    Optional<String> raidInterface();

    Optional<String> rescueInterface();

    Optional<String> storageInterface();

    Optional<String> vendorInterface();

    Optional<String> name();

    Optional<String> owner();

    Optional<String> powerState();

    Optional<Json> properties();

    @WireName("protected")
    Optional<Boolean> isProtected();

    Optional<String> protectedReason();

    Optional<String> provisionState();

    Optional<Instant> provisionUpdatedAt();

    Optional<String> resourceClass();

    Optional<Boolean> retired();

    Optional<String> retiredReason();

    Optional<String> targetPowerState();

    Optional<String> targetProvisionState();

    Optional<List<String>> traits();

    Optional<Instant> updatedAt();

    UUID uuid();
}
