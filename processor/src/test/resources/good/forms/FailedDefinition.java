package forms;

import dev.herald.annotation.Constant;
import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.value.Json;
import java.util.Map;
import java.util.Optional;

/** Keeps the place of what only others have. */
@Payload(namespace = "forms", name = "FailedPayload", version = "1.0", form = Form.PLAIN)
public interface FailedDefinition {
    String message();

    @Constant("null")
    Optional<Map<String, Json>> result();

    @Constant("null")
    Optional<String> note();

    @Constant("null")
    Optional<Integer> code();
}
