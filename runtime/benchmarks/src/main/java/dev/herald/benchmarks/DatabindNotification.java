package dev.herald.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a user of jackson-databind would write by hand for the same notification: records that it maps to and from JSON by itself. */
record DatabindNotification(
        String messageId, String publisherId, String eventType, String priority, Instant timestamp, Payload payload) {

    /** The payload with its identity. */
    record Payload(
            @JsonProperty("ironic_object.namespace") String namespace,
            @JsonProperty("ironic_object.name") String name,
            @JsonProperty("ironic_object.version") String version,
            @JsonProperty("ironic_object.data") Node data) {}

    /** The fields of {@link NodeDefinition}. */
    record Node(
            @Nullable String biosInterface,
            @Nullable String bootInterface,
            @Nullable UUID chassisUuid,
            @Nullable Map<String, Object> cleanStep,
            @Nullable String conductorGroup,
            @Nullable Boolean consoleEnabled,
            @Nullable String consoleInterface,
            @Nullable Instant createdAt,
            @Nullable String deployInterface,
            @Nullable Map<String, Object> deployStep,
            @Nullable String description,
            @Nullable String driver,
            @Nullable Map<String, Object> driverInfo,
            @Nullable Map<String, Object> extra,
            @Nullable String fault,
            @Nullable String inspectInterface,
            @Nullable Instant inspectionFinishedAt,
            @Nullable Instant inspectionStartedAt,
            @Nullable Map<String, Object> instanceInfo,
            @Nullable UUID instanceUuid,
            @Nullable String lastError,
            @Nullable String lessee,
            @Nullable Boolean maintenance,
            @Nullable String maintenanceReason,
            @Nullable String managementInterface,
            @Nullable String name,
            @Nullable String networkInterface,
            @Nullable String owner,
            @Nullable String powerInterface,
            @Nullable String powerState,
            @Nullable Map<String, Object> properties,
            @JsonProperty("protected") @Nullable Boolean isProtected,
            @Nullable String protectedReason,
            @Nullable String provisionState,
            @Nullable Instant provisionUpdatedAt,
            @Nullable String raidInterface,
            @Nullable String rescueInterface,
            @Nullable String resourceClass,
            @Nullable Boolean retired,
            @Nullable String retiredReason,
            @Nullable String storageInterface,
            @Nullable String targetPowerState,
            @Nullable String targetProvisionState,
            @Nullable List<String> traits,
            @Nullable Instant updatedAt,
            UUID uuid,
            @Nullable String vendorInterface) {}
}
