package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "PortPayload", version = "2.0", reads = 1, migrations = PortDefinition.Steps.class)
//                                                                                                             ^ error: [migrations] all steps are generated, so nothing is left for PortDefinition.Steps to say; remove it, and migrations
public interface PortDefinition {
    String name();

    final class Steps {}
}
