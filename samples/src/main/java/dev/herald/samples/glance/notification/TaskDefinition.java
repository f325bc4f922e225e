package dev.herald.samples.glance.notification;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.glance.domain.Task;
import dev.herald.value.Json;
import java.util.Map;
import java.util.Optional;

/** A task that has not ended: it has neither a result nor a message. */
@Payload(name = "TaskPayload", version = "1.0", form = Form.PLAIN)
@Projects(Task.class)
public interface TaskDefinition extends TaskFields {
    @Constant("null")
    Optional<Map<String, Json>> result();

    @Constant("null")
    Optional<String> message();
}
