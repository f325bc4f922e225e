package dev.herald.samples.cloudstack.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an operation is.
 *
 * @param outcome how it ended; null before
 * @param duration how long it took since it started; null before it has ended
 * @param reason what went wrong; null if nothing did
 * @param at when it came so far
 */
public record ActionReport(
        Operation operation,
        Status status,
        @Nullable Outcome outcome,
        @Nullable Duration duration,
        @Nullable String reason,
        Instant at)
        implements OperationReport {
    /** How far. */
    public enum Status {
        /** It is no step of the operation: it happens meanwhile. */
        CREATED,
        SCHEDULED,
        STARTED,
        COMPLETED
    }

    /** How it ended. */
    public enum Outcome {
        SUCCEEDED,
        FAILED
    }
}
