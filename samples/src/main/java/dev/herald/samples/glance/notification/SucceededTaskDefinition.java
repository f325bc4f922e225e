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

/** A task that has come to a good end: it has a result, and no message. */
@Payload(name = "SucceededTaskPayload", version = "1.0", form = Form.PLAIN)
@Projects({Task.class, TaskEnding.Succeeded.class})
public interface SucceededTaskDefinition extends TaskFields {
    /** What came of it. */
    Map<String, Json> result();

    @Constant("null")
    Optional<String> message();
}
