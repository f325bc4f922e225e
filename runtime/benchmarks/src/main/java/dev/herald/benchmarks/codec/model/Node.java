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
public final class Node {
    public String bios_interface;
    public String boot_interface;
    public UUID chassis_uuid;
    public Map<String, Object> clean_step;
    public String conductor_group;
    public Boolean console_enabled;
    public String console_interface;
    public Instant created_at;
    public String deploy_interface;
    public Map<String, Object> deploy_step;
    public String description;
    public String driver;
    public Map<String, String> driver_info;
    public Map<String, String> extra;
    public String fault;
    public String inspect_interface;
    public Instant inspection_finished_at;
    public Instant inspection_started_at;
    public Map<String, String> instance_info;
    public UUID instance_uuid;
    public String last_error;
    public String lessee;
    public Boolean maintenance;
    public String maintenance_reason;
    public String management_interface;
    public String name;
    public String network_interface;
    public String owner;
    public String power_interface;
    public String power_state;
    public Map<String, Object> properties;

    @JsonProperty("protected")
    @JSONField(name = "protected")
    @JsonAttribute(name = "protected")
    @Json.Property("protected")
    public Boolean guarded;

    public String protected_reason;
    public String provision_state;
    public Instant provision_updated_at;
    public String raid_interface;
    public String rescue_interface;
    public String resource_class;
    public Boolean retired;
    public String retired_reason;
    public String storage_interface;
    public String target_power_state;
    public String target_provision_state;
    public List<String> traits;
    public Instant updated_at;
    public UUID uuid;
    public String vendor_interface;
}
