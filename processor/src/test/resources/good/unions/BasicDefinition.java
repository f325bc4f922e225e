package unions;

import dev.herald.annotation.Payload;
import java.util.Optional;

/** Briefly. */
@Payload(namespace = "unions", name = "BasicPayload", version = "1.0")
public non-sealed interface BasicDefinition extends IdentityDefinition {
    Optional<String> user();
}
