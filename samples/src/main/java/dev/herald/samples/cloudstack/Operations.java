package dev.herald.samples.cloudstack;

import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.ActionReport;
import dev.herald.samples.cloudstack.domain.Command;
import dev.herald.samples.cloudstack.domain.JobReport;
import dev.herald.samples.cloudstack.domain.JobReport.Status;
import dev.herald.samples.cloudstack.domain.Operation;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.notification.ActionEventPayload;
import dev.herald.samples.cloudstack.notification.AsyncJobEvents;
import dev.herald.samples.cloudstack.notification.AsyncJobPayload;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does what takes its time, and tells of it. Of an asynchronous job are told that it is scheduled, that it has started, and that it is
 * completed; of a synchronous one the latter two; each under one id, and the last one with outcome and duration. Safe for use by several
 * threads.
 */
public final class Operations {
    private static final int FAILURE = 530;

    private final EventDistributor bus;
    private final Executor workers;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /**
     * Operations.
     *
     * @param bus where they are told
     * @param workers do the asynchronous ones
     * @param ids make ids that nothing else has
     * @param clock tells when something is done
     */
    public Operations(EventDistributor bus, Executor workers, Supplier<UUID> ids, InstantSource clock) {
        this.bus = bus;
        this.workers = workers;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Does something now, and tells when it starts and when it is completed.
     *
     * @throws E if the work does; that is told too
     */
    public <A, E extends Exception> A run(Request request, Work<A, E> work) throws E {
        OngoingOperation operation = operation(request);
        operation.started();
        return finish(operation, work);
    }

    /**
     * Does something that takes no time, and tells what came of it.
     *
     * @throws E if the work does; that is told too
     */
    public <A, E extends Exception> A atOnce(Request request, Work<A, E> work) throws E {
        OngoingOperation operation = operation(request);
        operation.begin();
        return finish(operation, work);
    }

    /**
     * Tells of something that goes wrong although nobody does anything.
     *
     * @param type what it is
     * @param user for whom the cloud copes with it
     * @param resource what it happens to
     * @param description the same in words
     * @param reason what is known of it
     */
    public void warn(
            EventType<ActionEventPayload> type, UUID user, Resource resource, String description, String reason) {
        Operation operation = new Operation(ids.get(), user, resource, description);
        bus.publish(type.with(ActionEventPayload.from(
                new ActionReport(operation, ActionReport.Status.CREATED, null, null, reason, clock.instant()))));
    }

    /**
     * Has something done by the workers: a job.
     *
     * @param command what asked for it
     * @return completed when the job is; exceptionally if it fails, or the workers do not take it, which is told too
     */
    public <A> CompletableFuture<A> schedule(Request request, Command command, Work<A, ?> work) {
        OngoingOperation operation = operation(request);
        Job job = new Job(operation.operation(), command, request.action().type());
        CompletableFuture<A> answer = new CompletableFuture<>();
        operation.scheduled();
        job.submitted();
        try {
            workers.execute(() -> {
                operation.started();
                job.started();
                execute(operation, job, work, answer);
            });
        } catch (RejectedExecutionException e) {
            operation.failed(e);
            job.failed(e);
            answer.completeExceptionally(e);
        }
        return answer;
    }

    private static <A> void execute(OngoingOperation operation, Job job, Work<A, ?> work, CompletableFuture<A> answer) {
        A result;
        try {
            result = finish(operation, work);
        } catch (Throwable e) {
            job.failed(e);
            answer.completeExceptionally(e);
            return;
        }
        job.succeeded();
        answer.complete(result);
    }

    private static <A, E extends Exception> A finish(OngoingOperation operation, Work<A, E> work) throws E {
        A answer;
        try {
            answer = work.run(operation);
        } catch (Throwable e) {
            operation.failed(e);
            throw e;
        }
        operation.succeeded();
        return answer;
    }

    private OngoingOperation operation(Request request) {
        Operation operation = new Operation(ids.get(), request.user(), request.resource(), request.description());
        return new OngoingOperation(request.action(), operation, bus, clock);
    }

    /** What is told of a job beside its actions. */
    private final class Job {
        private final Operation operation;
        private final Command command;
        private final String type;

        Job(Operation operation, Command command, String type) {
            this.operation = operation;
            this.command = command;
            this.type = type;
        }

        void submitted() {
            bus.publish(AsyncJobEvents.SUBMIT.info(report(Status.IN_PROGRESS, 0, null)));
        }

        void started() {
            bus.publish(AsyncJobEvents.START.info(report(Status.IN_PROGRESS, 0, null)));
        }

        void succeeded() {
            bus.publish(AsyncJobEvents.COMPLETE.info(report(Status.SUCCEEDED, 0, "done")));
        }

        void failed(Throwable cause) {
            bus.publish(AsyncJobEvents.COMPLETE.error(report(Status.FAILED, FAILURE, OngoingOperation.reason(cause))));
        }

        private AsyncJobPayload report(Status status, int resultCode, @Nullable String result) {
            return AsyncJobPayload.from(
                    new JobReport(operation, command, type, status, resultCode, result, clock.instant()));
        }
    }
}
