package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** Nova tells of a server. */
@Json
@CompiledJson
public record InstanceNotification(
        String message_id,
        String publisher_id,
        String event_type,
        String priority,
        Instant timestamp,
        InstanceObject payload) {}
