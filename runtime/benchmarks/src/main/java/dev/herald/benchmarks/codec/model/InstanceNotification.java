package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** Nova tells of a server. */
@Json
@CompiledJson
public final class InstanceNotification {
    public String message_id;
    public String publisher_id;
    public String event_type;
    public String priority;
    public Instant timestamp;
    public InstanceObject payload;
}
