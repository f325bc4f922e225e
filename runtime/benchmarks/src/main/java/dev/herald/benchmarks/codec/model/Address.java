package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Where a server is reached. */
@Json
@CompiledJson
public record Address(String address, boolean primary, int version) {}
