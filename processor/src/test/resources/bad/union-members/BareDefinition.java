package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "BarePayload", version = "1.0", form = Form.BARE)
non-sealed interface BareDefinition extends Owner {
//         ^ error: [union-members] BareDefinition is bare, and nothing tells it from other members of Owner; use form = PLAIN, with a @Constant
    String name();
}
