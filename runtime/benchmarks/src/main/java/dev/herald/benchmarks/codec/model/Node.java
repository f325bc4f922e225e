package dev.herald.benchmarks.codec.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The 47 fields of a node. */
@Json
@CompiledJson
public record Node(
        String bios_interface,
        String boot_interface,
        UUID chassis_uuid,
        Map<String, Object> clean_step,
        String conductor_group,
        Boolean console_enabled,
        String console_interface,
        Instant created_at,
        String deploy_interface,
        Map<String, Object> deploy_step,
        String description,
        String driver,
        Map<String, String> driver_info,
        Map<String, String> extra,
        String fault,
        String inspect_interface,
        Instant inspection_finished_at,
        Instant inspection_started_at,
        Map<String, String> instance_info,
        UUID instance_uuid,
        String last_error,
        String lessee,
        Boolean maintenance,
        String maintenance_reason,
        String management_interface,
        String name,
        String network_interface,
        String owner,
        String power_interface,
        String power_state,
        Map<String, Object> properties,

        @JsonProperty("protected")
        @JSONField(name = "protected")
        @JsonAttribute(name = "protected")
        @Json.Property("protected")
        Boolean guarded,

        String protected_reason,
        String provision_state,
        Instant provision_updated_at,
        String raid_interface,
        String rescue_interface,
        String resource_class,
        Boolean retired,
        String retired_reason,
        String storage_interface,
        String target_power_state,
        String target_provision_state,
        List<String> traits,
        Instant updated_at,
        UUID uuid,
        String vendor_interface) {}
