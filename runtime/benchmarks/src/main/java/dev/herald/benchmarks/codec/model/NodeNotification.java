package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** Ironic tells of a node. */
@Json
@CompiledJson
public record NodeNotification(
        String message_id,
        String publisher_id,
        String event_type,
        String priority,
        Instant timestamp,
        NodeObject payload) {}
