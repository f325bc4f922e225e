package bad;

import dev.herald.annotation.Payload;
import java.util.List;
import java.util.Optional;

@Payload(namespace = "bad", name = "NodePayload", version = "1.0")
public interface NodeDefinition {
    Owner owner();

    List<Thing> things();

    Optional<Nothing> nothing();

    List<Shape> shapes();
}
