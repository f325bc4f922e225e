package dev.herald.benchmarks.codec.library;

import dev.herald.benchmarks.codec.model.Node;
import dev.herald.benchmarks.codec.model.NodeObject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A node on Jackson's streams, as one writes it by hand. */
final class StreamedNode {
    private StreamedNode() {}

    static void node(JsonGenerator out, Node value) {
        out.writeStartObject();
        Streams.text(out, "bios_interface", value.bios_interface);
        Streams.text(out, "boot_interface", value.boot_interface);
        Streams.uuid(out, "chassis_uuid", value.chassis_uuid);
        Streams.any(out, "clean_step", value.clean_step);
        Streams.text(out, "conductor_group", value.conductor_group);
        Streams.bool(out, "console_enabled", value.console_enabled);
        Streams.text(out, "console_interface", value.console_interface);
        Streams.instant(out, "created_at", value.created_at);
        Streams.text(out, "deploy_interface", value.deploy_interface);
        Streams.any(out, "deploy_step", value.deploy_step);
        Streams.text(out, "description", value.description);
        Streams.text(out, "driver", value.driver);
        Streams.texts(out, "driver_info", value.driver_info);
        Streams.texts(out, "extra", value.extra);
        Streams.text(out, "fault", value.fault);
        Streams.text(out, "inspect_interface", value.inspect_interface);
        Streams.instant(out, "inspection_finished_at", value.inspection_finished_at);
        Streams.instant(out, "inspection_started_at", value.inspection_started_at);
        Streams.texts(out, "instance_info", value.instance_info);
        Streams.uuid(out, "instance_uuid", value.instance_uuid);
        Streams.text(out, "last_error", value.last_error);
        Streams.text(out, "lessee", value.lessee);
        Streams.bool(out, "maintenance", value.maintenance);
        Streams.text(out, "maintenance_reason", value.maintenance_reason);
        Streams.text(out, "management_interface", value.management_interface);
        Streams.text(out, "name", value.name);
        Streams.text(out, "network_interface", value.network_interface);
        Streams.text(out, "owner", value.owner);
        Streams.text(out, "power_interface", value.power_interface);
        Streams.text(out, "power_state", value.power_state);
        Streams.any(out, "properties", value.properties);
        Streams.bool(out, "protected", value.guarded);
        Streams.text(out, "protected_reason", value.protected_reason);
        Streams.text(out, "provision_state", value.provision_state);
        Streams.instant(out, "provision_updated_at", value.provision_updated_at);
        Streams.text(out, "raid_interface", value.raid_interface);
        Streams.text(out, "rescue_interface", value.rescue_interface);
        Streams.text(out, "resource_class", value.resource_class);
        Streams.bool(out, "retired", value.retired);
        Streams.text(out, "retired_reason", value.retired_reason);
        Streams.text(out, "storage_interface", value.storage_interface);
        Streams.text(out, "target_power_state", value.target_power_state);
        Streams.text(out, "target_provision_state", value.target_provision_state);
        Streams.list(out, "traits", value.traits);
        Streams.instant(out, "updated_at", value.updated_at);
        Streams.uuid(out, "uuid", value.uuid);
        Streams.text(out, "vendor_interface", value.vendor_interface);
        out.writeEndObject();
    }

    static Node node(JsonParser in) {
        Node value = new Node();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "bios_interface" -> value.bios_interface = Streams.text(in);
                case "boot_interface" -> value.boot_interface = Streams.text(in);
                case "chassis_uuid" -> value.chassis_uuid = Streams.uuid(in);
                case "clean_step" -> value.clean_step = Streams.any(in);
                case "conductor_group" -> value.conductor_group = Streams.text(in);
                case "console_enabled" -> value.console_enabled = Streams.bool(in);
                case "console_interface" -> value.console_interface = Streams.text(in);
                case "created_at" -> value.created_at = Streams.instant(in);
                case "deploy_interface" -> value.deploy_interface = Streams.text(in);
                case "deploy_step" -> value.deploy_step = Streams.any(in);
                case "description" -> value.description = Streams.text(in);
                case "driver" -> value.driver = Streams.text(in);
                case "driver_info" -> value.driver_info = Streams.texts(in);
                case "extra" -> value.extra = Streams.texts(in);
                case "fault" -> value.fault = Streams.text(in);
                case "inspect_interface" -> value.inspect_interface = Streams.text(in);
                case "inspection_finished_at" -> value.inspection_finished_at = Streams.instant(in);
                case "inspection_started_at" -> value.inspection_started_at = Streams.instant(in);
                case "instance_info" -> value.instance_info = Streams.texts(in);
                case "instance_uuid" -> value.instance_uuid = Streams.uuid(in);
                case "last_error" -> value.last_error = Streams.text(in);
                case "lessee" -> value.lessee = Streams.text(in);
                case "maintenance" -> value.maintenance = Streams.bool(in);
                case "maintenance_reason" -> value.maintenance_reason = Streams.text(in);
                case "management_interface" -> value.management_interface = Streams.text(in);
                case "name" -> value.name = Streams.text(in);
                case "network_interface" -> value.network_interface = Streams.text(in);
                case "owner" -> value.owner = Streams.text(in);
                case "power_interface" -> value.power_interface = Streams.text(in);
                case "power_state" -> value.power_state = Streams.text(in);
                case "properties" -> value.properties = Streams.any(in);
                case "protected" -> value.guarded = Streams.bool(in);
                case "protected_reason" -> value.protected_reason = Streams.text(in);
                case "provision_state" -> value.provision_state = Streams.text(in);
                case "provision_updated_at" -> value.provision_updated_at = Streams.instant(in);
                case "raid_interface" -> value.raid_interface = Streams.text(in);
                case "rescue_interface" -> value.rescue_interface = Streams.text(in);
                case "resource_class" -> value.resource_class = Streams.text(in);
                case "retired" -> value.retired = Streams.bool(in);
                case "retired_reason" -> value.retired_reason = Streams.text(in);
                case "storage_interface" -> value.storage_interface = Streams.text(in);
                case "target_power_state" -> value.target_power_state = Streams.text(in);
                case "target_provision_state" -> value.target_provision_state = Streams.text(in);
                case "traits" -> value.traits = Streams.list(in);
                case "updated_at" -> value.updated_at = Streams.instant(in);
                case "uuid" -> value.uuid = Streams.uuid(in);
                case "vendor_interface" -> value.vendor_interface = Streams.text(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }

    static void nodeObject(JsonGenerator out, NodeObject value) {
        out.writeStartObject();
        out.writeStringProperty("ironic_object.namespace", value.namespace);
        out.writeStringProperty("ironic_object.name", value.name);
        out.writeStringProperty("ironic_object.version", value.version);
        out.writeName("ironic_object.data");
        node(out, value.data);
        out.writeEndObject();
    }

    static NodeObject nodeObject(JsonParser in) {
        NodeObject value = new NodeObject();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ironic_object.namespace" -> value.namespace = in.getString();
                case "ironic_object.name" -> value.name = in.getString();
                case "ironic_object.version" -> value.version = in.getString();
                case "ironic_object.data" -> value.data = node(in);
                default -> in.skipChildren();
            }
        }
        return value;
    }
}
