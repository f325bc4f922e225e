package dev.herald.samples.glance.notification;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

/** What went wrong, as a text for people, and nothing else. */
@Payload(name = "ProblemPayload", version = "1.0", form = Form.BARE)
public interface ProblemDefinition {
    String message();
}
