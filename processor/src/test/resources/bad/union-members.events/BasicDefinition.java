package app;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import java.util.Optional;

@Payload(namespace = "app", name = "BasicPayload", version = "1.0", form = Form.PLAIN)
public non-sealed interface BasicDefinition extends IdentityDefinition {
    String id();

    Optional<String> action();
}
