package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A server. */
@Json
@CompiledJson
public final class Instance {
    public Instant created_at;
    public String display_name;
    public FlavorObject flavor;
    public String host;
    public Instant launched_at;
    public boolean locked;
    public Map<String, String> metadata;
    public List<PortObject> ports;
    public String power_state;
    public List<String> tags;
    public UUID uuid;
}
