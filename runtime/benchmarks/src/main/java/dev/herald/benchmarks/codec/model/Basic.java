package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** The one field of a basic notification. */
@Json
@CompiledJson
public final class Basic {
    public String resource_info;
}
