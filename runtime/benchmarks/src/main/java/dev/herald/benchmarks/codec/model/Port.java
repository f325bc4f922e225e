package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.UUID;

/** How a server is connected. */
@Json
@CompiledJson
public record Port(List<AddressObject> addresses, String device, String mac, int mtu, UUID port_uuid) {}
