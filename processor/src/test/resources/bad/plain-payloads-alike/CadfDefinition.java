package app;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;

@Payload(namespace = "app", name = "CadfPayload", version = "1.0", form = Form.PLAIN)
public non-sealed interface CadfDefinition extends IdentityDefinition {
    String id();

    String action();
}
