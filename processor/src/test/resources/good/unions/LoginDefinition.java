package unions;

import dev.herald.annotation.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody logs in. */
@Payload(namespace = "unions", name = "LoginPayload", version = "1.0")
public interface LoginDefinition {
    IdentityDefinition identity();

    Optional<IdentityDefinition> onBehalfOf();

    List<IdentityDefinition> others();

    Map<String, IdentityDefinition> byRole();
}
