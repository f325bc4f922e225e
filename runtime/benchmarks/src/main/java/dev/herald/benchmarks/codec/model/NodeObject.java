package dev.herald.benchmarks.codec.model;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;

/** A node with its identity. */
@Json
@CompiledJson
public final class NodeObject {
    @JsonProperty("ironic_object.namespace")
    @JSONField(name = "ironic_object.namespace")
    @JsonAttribute(name = "ironic_object.namespace")
    @Json.Property("ironic_object.namespace")
    public String namespace;

    @JsonProperty("ironic_object.name")
    @JSONField(name = "ironic_object.name")
    @JsonAttribute(name = "ironic_object.name")
    @Json.Property("ironic_object.name")
    public String name;

    @JsonProperty("ironic_object.version")
    @JSONField(name = "ironic_object.version")
    @JsonAttribute(name = "ironic_object.version")
    @Json.Property("ironic_object.version")
    public String version;

    @JsonProperty("ironic_object.data")
    @JSONField(name = "ironic_object.data")
    @JsonAttribute(name = "ironic_object.data")
    @Json.Property("ironic_object.data")
    public Node data;
}
