package dev.herald.samples.glance;

import dev.herald.samples.glance.domain.Task;
import dev.herald.samples.glance.domain.TaskEnding;

/** Knows how tasks are done. */
@FunctionalInterface
public interface TaskWork {
    /**
     * Does a task.
     *
     * @return what became of it; what is thrown is taken for a failure of the task
     */
    TaskEnding run(Task task);
}
