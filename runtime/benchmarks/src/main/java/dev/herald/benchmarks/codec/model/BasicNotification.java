package dev.herald.benchmarks.codec.model;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import java.time.Instant;

/** Keystone tells of a user. */
@Json
@CompiledJson
public final class BasicNotification {
    public String message_id;
    public String publisher_id;
    public String event_type;
    public String priority;
    public Instant timestamp;
    public Basic payload;
}
