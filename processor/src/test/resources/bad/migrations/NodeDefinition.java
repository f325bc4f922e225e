package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0", reads = 1, writes = 1)
//                                                                         ^ error: [migrations] only you can say the values of fullName, state of line 2, and of first, last, state of line 1. Fill in this class, and add migrations = NodeMigrations.class:
//                                                                           public final class NodeMigrations implements NodePayloadMigrations {
//                                                                           public NodeMigrations() {}
//                                                                           
//                                                                           @Override public NewIn2 upgrade(NodePayloadV1 old) {
//                                                                           var fullName = /* String fullName */;
//                                                                           var state = /* NodeDefinition.State state */;
//                                                                           return new NewIn2(fullName, state);
//                                                                           }
//                                                                           
//                                                                           @Override public java.util.Optional<LostIn2> downgrade(NodePayload payload) {
//                                                                           var first = /* String first */;
//                                                                           var last = /* String last */;
//                                                                           var state = /* NodePayloadV1.State state */;
//                                                                           return java.util.Optional.of(new LostIn2(first, last, state));
//                                                                           }
//                                                                           }
public interface NodeDefinition {
    String fullName();

    int size();

    State state();

    enum State {
        ON,
        OFF
    }
}
