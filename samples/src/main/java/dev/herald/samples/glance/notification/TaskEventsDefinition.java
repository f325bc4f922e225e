package dev.herald.samples.glance.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.Also;
import dev.herald.annotation.Events;

/** What happens to a task. That it failed is no failure of Glance, and told at INFO; what Glance cannot do is told as a text. */
@Events("task")
@Also(
        payload = ProblemDefinition.class,
        at = {WARNING, ERROR})
public interface TaskEventsDefinition {
    /** The executor picked it up. */
    TaskDefinition run();

    /** It was sent over to the executor. */
    TaskDefinition processing();

    SucceededTaskDefinition success();

    FailedTaskDefinition failure();
}
