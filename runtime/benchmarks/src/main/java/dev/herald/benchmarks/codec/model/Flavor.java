package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.Map;
import java.util.UUID;

/** How large a server is. */
@Json
@CompiledJson
public final class Flavor {
    public int ephemeral_gb;
    public Map<String, String> extra_specs;
    public UUID flavorid;
    public boolean is_public;
    public int memory_mb;
    public String name;
    public int root_gb;
    public int vcpus;
}
