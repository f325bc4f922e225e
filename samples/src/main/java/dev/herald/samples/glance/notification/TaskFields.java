package dev.herald.samples.glance.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.WireName;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What tasks have in every state. Each state adds result and message, so that there are ten fields: what it cannot have is always null. */
public interface TaskFields {
    @From("id")
    UUID taskId();

    /** The tenant or user that created it. */
    String owner();

    /** Such as {@code import}. */
    @From("type")
    String taskType();

    Status status();

    /** What the user gave it to work with. */
    @From("input")
    Map<String, Json> taskInput();

    /** When users see it no longer. */
    Instant expiresAt();

    Instant createdAt();

    Instant updatedAt();

    /** How far a task is: one of four, and no others. */
    enum Status {
        @WireName("pending")
        PENDING,
        @WireName("processing")
        PROCESSING,
        @WireName("success")
        SUCCESS,
        @WireName("failure")
        FAILURE
    }
}
