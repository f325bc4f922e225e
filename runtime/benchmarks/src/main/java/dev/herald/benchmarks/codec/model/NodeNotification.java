package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** Ironic tells of a node. */
@Json
@CompiledJson
public final class NodeNotification {
    public String message_id;
    public String publisher_id;
    public String event_type;
    public String priority;
    public Instant timestamp;
    public NodeObject payload;
}
