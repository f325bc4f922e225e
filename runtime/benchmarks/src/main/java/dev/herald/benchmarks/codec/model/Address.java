package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;

/** Where a server is reached. */
@Json
@CompiledJson
public final class Address {
    public String address;
    public boolean primary;
    public int version;
}
