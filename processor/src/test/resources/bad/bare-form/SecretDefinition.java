package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Sensitive;

@Payload(namespace = "bad", name = "SecretPayload", version = "1.0", form = Form.BARE)
interface SecretDefinition {
    @Sensitive
    String message();
//         ^ error: [bare-form] the field of a bare payload is the whole message: it cannot be Optional, constant or sensitive; use form = PLAIN
}
