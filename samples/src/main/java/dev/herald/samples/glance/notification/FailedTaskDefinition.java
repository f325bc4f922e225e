package dev.herald.samples.glance.notification;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.glance.domain.Task;
import dev.herald.samples.glance.domain.TaskEnding;
import dev.herald.value.Json;
import java.util.Map;
import java.util.Optional;

/** A task that has failed: it has a message, and no result. */
@Payload(name = "FailedTaskPayload", version = "1.0", form = Form.PLAIN)
@Projects({Task.class, TaskEnding.Failed.class})
public interface FailedTaskDefinition extends TaskFields {
    @Constant("null")
    Optional<Map<String, Json>> result();

    /** Why it failed. */
    String message();
}
