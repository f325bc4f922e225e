package bad;

import dev.herald.annotation.Form;
import dev.herald.annotation.Payload;
import java.util.Optional;

@Payload(namespace = "bad", name = "PersonPayload", version = "1.0", form = Form.PLAIN)
non-sealed interface PersonDefinition extends Owner {
    String name();

    Optional<String> title();
}
