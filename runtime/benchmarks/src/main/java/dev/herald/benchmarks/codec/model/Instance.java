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
public record Instance(
        Instant created_at,
        String display_name,
        FlavorObject flavor,
        String host,
        Instant launched_at,
        boolean locked,
        Map<String, String> metadata,
        List<PortObject> ports,
        String power_state,
        List<String> tags,
        UUID uuid) {}
