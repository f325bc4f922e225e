package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** Keystone tells of a user. */
@Json
@CompiledJson
public record BasicNotification(
        String message_id, String publisher_id, String event_type, String priority, Instant timestamp, Basic payload) {}
