package app;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "glance", name = "FailurePayload", version = "1.0", form = Form.BARE)
public interface FailureDefinition {
    String message();
}
