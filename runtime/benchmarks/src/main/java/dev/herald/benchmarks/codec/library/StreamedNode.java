package dev.herald.benchmarks.codec.library;

import static java.util.Objects.requireNonNull;

import dev.herald.benchmarks.codec.model.Node;
import dev.herald.benchmarks.codec.model.NodeObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A node on Jackson's streams, as one writes it by hand. */
final class StreamedNode {
    private StreamedNode() {}

    static void node(JsonGenerator out, Node value) {
        out.writeStartObject();
        Streams.text(out, "bios_interface", value.bios_interface());
        Streams.text(out, "boot_interface", value.boot_interface());
        Streams.uuid(out, "chassis_uuid", value.chassis_uuid());
        Streams.any(out, "clean_step", value.clean_step());
        Streams.text(out, "conductor_group", value.conductor_group());
        Streams.bool(out, "console_enabled", value.console_enabled());
        Streams.text(out, "console_interface", value.console_interface());
        Streams.instant(out, "created_at", value.created_at());
        Streams.text(out, "deploy_interface", value.deploy_interface());
        Streams.any(out, "deploy_step", value.deploy_step());
        Streams.text(out, "description", value.description());
        Streams.text(out, "driver", value.driver());
        Streams.texts(out, "driver_info", value.driver_info());
        Streams.texts(out, "extra", value.extra());
        Streams.text(out, "fault", value.fault());
        Streams.text(out, "inspect_interface", value.inspect_interface());
        Streams.instant(out, "inspection_finished_at", value.inspection_finished_at());
        Streams.instant(out, "inspection_started_at", value.inspection_started_at());
        Streams.texts(out, "instance_info", value.instance_info());
        Streams.uuid(out, "instance_uuid", value.instance_uuid());
        Streams.text(out, "last_error", value.last_error());
        Streams.text(out, "lessee", value.lessee());
        Streams.bool(out, "maintenance", value.maintenance());
        Streams.text(out, "maintenance_reason", value.maintenance_reason());
        Streams.text(out, "management_interface", value.management_interface());
        Streams.text(out, "name", value.name());
        Streams.text(out, "network_interface", value.network_interface());
        Streams.text(out, "owner", value.owner());
        Streams.text(out, "power_interface", value.power_interface());
        Streams.text(out, "power_state", value.power_state());
        Streams.any(out, "properties", value.properties());
        Streams.bool(out, "protected", value.guarded());
        Streams.text(out, "protected_reason", value.protected_reason());
        Streams.text(out, "provision_state", value.provision_state());
        Streams.instant(out, "provision_updated_at", value.provision_updated_at());
        Streams.text(out, "raid_interface", value.raid_interface());
        Streams.text(out, "rescue_interface", value.rescue_interface());
        Streams.text(out, "resource_class", value.resource_class());
        Streams.bool(out, "retired", value.retired());
        Streams.text(out, "retired_reason", value.retired_reason());
        Streams.text(out, "storage_interface", value.storage_interface());
        Streams.text(out, "target_power_state", value.target_power_state());
        Streams.text(out, "target_provision_state", value.target_provision_state());
        Streams.list(out, "traits", value.traits());
        Streams.instant(out, "updated_at", value.updated_at());
        Streams.uuid(out, "uuid", value.uuid());
        Streams.text(out, "vendor_interface", value.vendor_interface());
        out.writeEndObject();
    }

    static Node node(JsonParser in) {
        @Nullable String biosInterface = null;
        @Nullable String bootInterface = null;
        @Nullable UUID chassisUuid = null;
        @Nullable Map<String, Object> cleanStep = null;
        @Nullable String conductorGroup = null;
        @Nullable Boolean consoleEnabled = null;
        @Nullable String consoleInterface = null;
        @Nullable Instant createdAt = null;
        @Nullable String deployInterface = null;
        @Nullable Map<String, Object> deployStep = null;
        @Nullable String description = null;
        @Nullable String driver = null;
        @Nullable Map<String, String> driverInfo = null;
        @Nullable Map<String, String> extra = null;
        @Nullable String fault = null;
        @Nullable String inspectInterface = null;
        @Nullable Instant inspectionFinishedAt = null;
        @Nullable Instant inspectionStartedAt = null;
        @Nullable Map<String, String> instanceInfo = null;
        @Nullable UUID instanceUuid = null;
        @Nullable String lastError = null;
        @Nullable String lessee = null;
        @Nullable Boolean maintenance = null;
        @Nullable String maintenanceReason = null;
        @Nullable String managementInterface = null;
        @Nullable String name = null;
        @Nullable String networkInterface = null;
        @Nullable String owner = null;
        @Nullable String powerInterface = null;
        @Nullable String powerState = null;
        @Nullable Map<String, Object> properties = null;
        @Nullable Boolean guarded = null;
        @Nullable String protectedReason = null;
        @Nullable String provisionState = null;
        @Nullable Instant provisionUpdatedAt = null;
        @Nullable String raidInterface = null;
        @Nullable String rescueInterface = null;
        @Nullable String resourceClass = null;
        @Nullable Boolean retired = null;
        @Nullable String retiredReason = null;
        @Nullable String storageInterface = null;
        @Nullable String targetPowerState = null;
        @Nullable String targetProvisionState = null;
        @Nullable List<String> traits = null;
        @Nullable Instant updatedAt = null;
        @Nullable UUID uuid = null;
        @Nullable String vendorInterface = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "bios_interface" -> biosInterface = Streams.text(in);
                case "boot_interface" -> bootInterface = Streams.text(in);
                case "chassis_uuid" -> chassisUuid = Streams.uuid(in);
                case "clean_step" -> cleanStep = Streams.any(in);
                case "conductor_group" -> conductorGroup = Streams.text(in);
                case "console_enabled" -> consoleEnabled = Streams.bool(in);
                case "console_interface" -> consoleInterface = Streams.text(in);
                case "created_at" -> createdAt = Streams.instant(in);
                case "deploy_interface" -> deployInterface = Streams.text(in);
                case "deploy_step" -> deployStep = Streams.any(in);
                case "description" -> description = Streams.text(in);
                case "driver" -> driver = Streams.text(in);
                case "driver_info" -> driverInfo = Streams.texts(in);
                case "extra" -> extra = Streams.texts(in);
                case "fault" -> fault = Streams.text(in);
                case "inspect_interface" -> inspectInterface = Streams.text(in);
                case "inspection_finished_at" -> inspectionFinishedAt = Streams.instant(in);
                case "inspection_started_at" -> inspectionStartedAt = Streams.instant(in);
                case "instance_info" -> instanceInfo = Streams.texts(in);
                case "instance_uuid" -> instanceUuid = Streams.uuid(in);
                case "last_error" -> lastError = Streams.text(in);
                case "lessee" -> lessee = Streams.text(in);
                case "maintenance" -> maintenance = Streams.bool(in);
                case "maintenance_reason" -> maintenanceReason = Streams.text(in);
                case "management_interface" -> managementInterface = Streams.text(in);
                case "name" -> name = Streams.text(in);
                case "network_interface" -> networkInterface = Streams.text(in);
                case "owner" -> owner = Streams.text(in);
                case "power_interface" -> powerInterface = Streams.text(in);
                case "power_state" -> powerState = Streams.text(in);
                case "properties" -> properties = Streams.any(in);
                case "protected" -> guarded = Streams.bool(in);
                case "protected_reason" -> protectedReason = Streams.text(in);
                case "provision_state" -> provisionState = Streams.text(in);
                case "provision_updated_at" -> provisionUpdatedAt = Streams.instant(in);
                case "raid_interface" -> raidInterface = Streams.text(in);
                case "rescue_interface" -> rescueInterface = Streams.text(in);
                case "resource_class" -> resourceClass = Streams.text(in);
                case "retired" -> retired = Streams.bool(in);
                case "retired_reason" -> retiredReason = Streams.text(in);
                case "storage_interface" -> storageInterface = Streams.text(in);
                case "target_power_state" -> targetPowerState = Streams.text(in);
                case "target_provision_state" -> targetProvisionState = Streams.text(in);
                case "traits" -> traits = Streams.list(in);
                case "updated_at" -> updatedAt = Streams.instant(in);
                case "uuid" -> uuid = Streams.uuid(in);
                case "vendor_interface" -> vendorInterface = Streams.text(in);
                default -> in.skipChildren();
            }
        }
        return new Node(
                biosInterface,
                bootInterface,
                chassisUuid,
                cleanStep,
                conductorGroup,
                consoleEnabled,
                consoleInterface,
                createdAt,
                deployInterface,
                deployStep,
                description,
                driver,
                driverInfo,
                extra,
                fault,
                inspectInterface,
                inspectionFinishedAt,
                inspectionStartedAt,
                instanceInfo,
                instanceUuid,
                lastError,
                lessee,
                maintenance,
                maintenanceReason,
                managementInterface,
                name,
                networkInterface,
                owner,
                powerInterface,
                powerState,
                properties,
                guarded,
                protectedReason,
                provisionState,
                provisionUpdatedAt,
                raidInterface,
                rescueInterface,
                resourceClass,
                retired,
                retiredReason,
                storageInterface,
                targetPowerState,
                targetProvisionState,
                traits,
                updatedAt,
                requireNonNull(uuid),
                vendorInterface);
    }

    static void nodeObject(JsonGenerator out, NodeObject value) {
        out.writeStartObject();
        out.writeStringProperty("ironic_object.namespace", value.namespace());
        out.writeStringProperty("ironic_object.name", value.name());
        out.writeStringProperty("ironic_object.version", value.version());
        out.writeName("ironic_object.data");
        node(out, value.data());
        out.writeEndObject();
    }

    static NodeObject nodeObject(JsonParser in) {
        String namespace = "";
        String name = "";
        String version = "";
        @Nullable Node data = null;
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ironic_object.namespace" -> namespace = in.getString();
                case "ironic_object.name" -> name = in.getString();
                case "ironic_object.version" -> version = in.getString();
                case "ironic_object.data" -> data = node(in);
                default -> in.skipChildren();
            }
        }
        return new NodeObject(namespace, name, version, requireNonNull(data));
    }
}
