package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.UUID;

/** How a server is connected. */
@Json
@CompiledJson
public final class Port {
    public List<AddressObject> addresses;
    public String device;
    public String mac;
    public int mtu;
    public UUID port_uuid;
}
