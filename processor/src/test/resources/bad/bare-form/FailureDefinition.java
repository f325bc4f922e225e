package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "FailurePayload", version = "1.0", form = Form.BARE)
public interface FailureDefinition {
//     ^ error: [bare-form] a bare payload has one field, but FailureDefinition has 2; use form = PLAIN
    String message();

    int code();
}
