package namings;

import dev.herald.annotation.Naming;
import dev.herald.annotation.Payload;
import dev.herald.annotation.WireName;

/** Words with hyphens between them, below keys that the namespace gives. */
@Payload(namespace = "name-spaces.two", name = "KebabPayload", version = "1.0", naming = Naming.KEBAB_CASE)
public interface KebabDefinition {
    String powerState();

    int size();

    @WireName("$odd key")
    boolean odd();
}
