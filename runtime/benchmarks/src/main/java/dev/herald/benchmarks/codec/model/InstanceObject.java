package dev.herald.benchmarks.codec.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** A server with its identity. */
@Json
@CompiledJson
public final class InstanceObject {
    @JsonProperty("nova_object.namespace")
    @JSONField(name = "nova_object.namespace")
    @JsonAttribute(name = "nova_object.namespace")
    @Json.Property("nova_object.namespace")
    public String namespace;

    @JsonProperty("nova_object.name")
    @JSONField(name = "nova_object.name")
    @JsonAttribute(name = "nova_object.name")
    @Json.Property("nova_object.name")
    public String name;

    @JsonProperty("nova_object.version")
    @JSONField(name = "nova_object.version")
    @JsonAttribute(name = "nova_object.version")
    @Json.Property("nova_object.version")
    public String version;

    @JsonProperty("nova_object.data")
    @JSONField(name = "nova_object.data")
    @JsonAttribute(name = "nova_object.data")
    @Json.Property("nova_object.data")
    public Instance data;
}
