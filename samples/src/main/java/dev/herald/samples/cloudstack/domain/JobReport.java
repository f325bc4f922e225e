package dev.herald.samples.cloudstack.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far an asynchronous job is.
 *
 * @param operation what it does
 * @param command the command that asked for it
 * @param commandEventType the event type of the command's actions
 * @param resultCode 0 unless it has failed
 * @param jobResult what came of it, in words; null before it has ended
 * @param at when it came so far
 */
public record JobReport(
        Operation operation,
        Command command,
        String commandEventType,
        Status status,
        int resultCode,
        @Nullable String jobResult,
        Instant at)
        implements OperationReport {
    /** What the command is called. */
    public String commandName() {
        return command.name();
    }

    /** The parameters of the command; there may be passwords among them. */
    public Map<String, String> parameters() {
        return command.parameters();
    }

    /** How far. */
    public enum Status {
        IN_PROGRESS,
        SUCCEEDED,
        FAILED
    }
}
