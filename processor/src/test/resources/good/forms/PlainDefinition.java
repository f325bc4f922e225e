package forms;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import java.util.Optional;

/** The data alone. */
@Payload(namespace = "forms", name = "PlainPayload", version = "1.1", form = Form.PLAIN)
public interface PlainDefinition {
    Optional<String> note();

    FailureDefinition failure();
}
