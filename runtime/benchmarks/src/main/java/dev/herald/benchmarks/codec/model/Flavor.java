package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.Map;
import java.util.UUID;

/** How large a server is. */
@Json
@CompiledJson
public record Flavor(
        int ephemeral_gb,
        Map<String, String> extra_specs,
        UUID flavorid,
        boolean is_public,
        int memory_mb,
        String name,
        int root_gb,
        int vcpus) {}
