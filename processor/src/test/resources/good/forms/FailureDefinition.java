package forms;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

/** Why it failed. */
@Payload(namespace = "forms", name = "FailurePayload", version = "1.0", form = Form.BARE)
public interface FailureDefinition {
    String message();
}
