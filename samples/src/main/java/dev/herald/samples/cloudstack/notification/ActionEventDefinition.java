package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Unknown;
import dev.herald.samples.cloudstack.domain.ActionReport;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What somebody does: that it is scheduled, has started, or is completed, and how. */
@Payload(name = "ActionEventPayload", version = "1.0")
@Projects(ActionReport.class)
public interface ActionEventDefinition extends CloudFields {
    Status status();

    /** What is done, in words. */
    String description();

    /** Who does it. */
    UUID user();

    /** The same in all events of one operation. */
    UUID operationId();

    /** How it ended, once it is completed. */
    Optional<Outcome> outcome();

    /** How long it took since it started, once it is completed. */
    Optional<Duration> duration();

    /** Why it failed, or what went wrong without making it fail. */
    Optional<String> reason();

    /** How far an operation is. */
    enum Status {
        /** It is no step of the operation: it happens meanwhile. */
        CREATED,
        /** It waits for its turn. */
        SCHEDULED,
        STARTED,
        COMPLETED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }

    /** How an operation ended. */
    enum Outcome {
        SUCCEEDED,
        FAILED,
        /** The consumer does not know the word. */
        @Unknown
        OTHER
    }
}
