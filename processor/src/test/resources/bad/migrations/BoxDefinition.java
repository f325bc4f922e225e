package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "BoxPayload", version = "2.0", migrations = BoxDefinition.Steps.class)
//                                                                                                ^ error: [migrations] no older line is read, so there are no steps; write reads = 1, or remove migrations
public interface BoxDefinition {
    String label();

    final class Steps {}
}
