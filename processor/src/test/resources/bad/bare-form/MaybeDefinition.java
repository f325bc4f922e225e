package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import java.util.Optional;

@Payload(namespace = "bad", name = "MaybePayload", version = "1.0", form = Form.BARE)
interface MaybeDefinition {
    Optional<String> message();
//                   ^ error: [bare-form] the field of a bare payload is the whole message: it cannot be Optional, constant or sensitive; use form = PLAIN
}
