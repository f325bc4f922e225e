package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** The one field of a basic notification. */
@Json
@CompiledJson
public record Basic(String resource_info) {}
