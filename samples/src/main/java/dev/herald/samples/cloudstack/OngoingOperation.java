package dev.herald.samples.cloudstack;

import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.ActionReport;
import dev.herald.samples.cloudstack.domain.ActionReport.Outcome;
import dev.herald.samples.cloudstack.domain.ActionReport.Status;
import dev.herald.samples.cloudstack.domain.Operation;
import dev.herald.samples.cloudstack.notification.ActionEventPayload;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One operation, and how far it is; all that is told of it has its id. For one thread at a time. */
public final class OngoingOperation {
    private final Action action;
    private final Operation operation;
    private final EventDistributor bus;
    private final InstantSource clock;
    private @Nullable Instant begun;

    OngoingOperation(Action action, Operation operation, EventDistributor bus, InstantSource clock) {
        this.action = action;
        this.operation = operation;
        this.bus = bus;
        this.clock = clock;
    }

    /** Tells operations apart. */
    public UUID id() {
        return operation.id();
    }

    /**
     * Tells of something that goes wrong, and that the operation copes with.
     *
     * @param type what it is
     * @param reason what is known of it
     */
    public void warn(EventType<ActionEventPayload> type, String reason) {
        tell(type, new ActionReport(operation, Status.CREATED, null, null, reason, clock.instant()));
    }

    Operation operation() {
        return operation;
    }

    void scheduled() {
        tell(action.succeeds(), step(Status.SCHEDULED));
    }

    void started() {
        begin();
        tell(action.succeeds(), step(Status.STARTED));
    }

    /** It starts, which is not told where it takes no time. */
    void begin() {
        begun = clock.instant();
    }

    void succeeded() {
        tell(action.succeeds(), end(Outcome.SUCCEEDED, null));
    }

    void failed(Throwable cause) {
        tell(action.fails(), end(Outcome.FAILED, reason(cause)));
    }

    /** What people are told of a failure. */
    static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private ActionReport step(Status status) {
        return new ActionReport(operation, status, null, null, null, clock.instant());
    }

    private ActionReport end(Outcome outcome, @Nullable String reason) {
        Instant now = clock.instant();
        Duration duration = begun == null ? Duration.ZERO : Duration.between(begun, now);
        return new ActionReport(operation, Status.COMPLETED, outcome, duration, reason, now);
    }

    private void tell(EventType<ActionEventPayload> type, ActionReport report) {
        bus.publish(type.with(ActionEventPayload.from(report)));
    }
}
