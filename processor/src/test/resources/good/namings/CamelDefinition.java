package namings;

import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;

/** Words with capitals, below keys of their own. */
@Payload(namespace = "name-spaces.two", name = "CamelPayload", version = "1.0", naming = Naming.CAMEL_CASE, prefix = "my-app.object")
public interface CamelDefinition {
    String power_state();

    KebabDefinition nestedOne();
}
