package forms;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.value.Json;
import java.util.List;
import java.util.Map;

/** A bare collection. */
@Payload(namespace = "forms", name = "StepsPayload", version = "1.0", form = Form.BARE)
interface StepsDefinition {
    List<Map<String, Json>> steps();
}
