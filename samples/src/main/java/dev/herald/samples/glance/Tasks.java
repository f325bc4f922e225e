package dev.herald.samples.glance;

import static dev.herald.samples.glance.domain.Task.Status.FAILURE;
import static dev.herald.samples.glance.domain.Task.Status.PENDING;
import static dev.herald.samples.glance.domain.Task.Status.PROCESSING;
import static dev.herald.samples.glance.domain.Task.Status.SUCCESS;

import dev.herald.samples.glance.domain.Task;
import dev.herald.samples.glance.domain.Task.Status;
import dev.herald.samples.glance.domain.TaskEnding;
import dev.herald.samples.glance.domain.TaskEnding.Failed;
import dev.herald.samples.glance.domain.TaskEnding.Succeeded;
import dev.herald.samples.glance.notification.FailedTaskPayload;
import dev.herald.samples.glance.notification.SucceededTaskPayload;
import dev.herald.samples.glance.notification.TaskEvents;
import dev.herald.samples.glance.notification.TaskPayload;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/** Work that an executor does. What Glance does not do is thrown as an {@link IllegalStateException}. Safe for use by several threads. */
public final class Tasks {
    private static final Duration KEPT = Duration.ofDays(2);

    private static final Report<TaskPayload> RUN =
            new Report<>(TaskEvents.RUN.info(), TaskEvents.RUN.warning(), TaskEvents.RUN.error());
    private static final Report<TaskPayload> PROCESSED =
            new Report<>(TaskEvents.PROCESSING.info(), TaskEvents.PROCESSING.warning(), TaskEvents.PROCESSING.error());
    private static final Report<SucceededTaskPayload> SUCCEEDED =
            new Report<>(TaskEvents.SUCCESS.info(), TaskEvents.SUCCESS.warning(), TaskEvents.SUCCESS.error());
    private static final Report<FailedTaskPayload> FAILED =
            new Report<>(TaskEvents.FAILURE.info(), TaskEvents.FAILURE.warning(), TaskEvents.FAILURE.error());

    private final Map<UUID, Task> tasks = new ConcurrentHashMap<>();
    private final Reporter reporter;
    private final TaskWork work;
    private final Executor executor;
    private final InstantSource clock;

    Tasks(Reporter reporter, TaskWork work, Executor executor, InstantSource clock) {
        this.reporter = reporter;
        this.work = work;
        this.executor = executor;
        this.clock = clock;
    }

    /** A task that waits. Of that nobody is told. */
    public Task create(UUID id, String owner, String type, Map<String, ?> input) {
        Instant now = clock.instant();
        Task task = new Task(id, owner, type, PENDING, input, now.plus(KEPT), now, now);
        if (tasks.putIfAbsent(id, task) != null) {
            throw new IllegalStateException("there is a task " + id + " already");
        }
        return task;
    }

    /**
     * Sends a task over to the executor.
     *
     * @throws RejectedExecutionException if the executor takes none; the task waits on
     */
    public void begin(UUID id) {
        reporter.report(PROCESSED, TaskPayload::from, () -> change(id, PENDING, PROCESSING));
        try {
            executor.execute(() -> run(id));
        } catch (RejectedExecutionException e) {
            change(id, PROCESSING, PENDING);
            reporter.problem(RUN.failed(), e);
            throw e;
        }
    }

    /** The task with an id, if there is one. */
    public Optional<Task> find(UUID id) {
        return Optional.ofNullable(tasks.get(id));
    }

    private void run(UUID id) {
        Task task = reporter.report(RUN, TaskPayload::from, () -> change(id, PROCESSING, PROCESSING));
        TaskEnding ending = ending(task);
        if (ending instanceof Succeeded succeeded) {
            reporter.report(
                    SUCCEEDED,
                    done -> SucceededTaskPayload.from(done, succeeded),
                    () -> change(id, PROCESSING, SUCCESS));
        } else if (ending instanceof Failed failed) {
            reporter.report(
                    FAILED, done -> FailedTaskPayload.from(done, failed), () -> change(id, PROCESSING, FAILURE));
        }
    }

    private TaskEnding ending(Task task) {
        try {
            return work.run(task);
        } catch (RuntimeException e) {
            return new Failed(String.valueOf(e.getMessage()));
        }
    }

    private Task change(UUID id, Status from, Status to) {
        Task changed = tasks.computeIfPresent(id, (same, task) -> {
            if (task.status() != from) {
                throw new IllegalStateException("the task " + id + " is " + task.status() + ", not " + from);
            }
            return task.become(to, clock.instant());
        });
        if (changed == null) {
            throw new IllegalStateException("there is no task " + id);
        }
        return changed;
    }
}
