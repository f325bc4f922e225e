package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0", reads = 1, writes = 1)
//                                                                         ^ error: [migrations] only you can say the values of fullName, state of line 2, and of first, last, state of line 1. Fill in this class, and add migrations = NodeMigrations.class:
//                                                                           final class NodeMigrations implements NodePayloadMigrations {
//                                                                           @Override public NewIn2 upgrade(NodePayloadV1 old) {
//                                                                           return new NewIn2(/* String fullName */, /* NodeDefinition.State state */);
//                                                                           }
//                                                                           
//                                                                           @Override public java.util.Optional<LostIn2> downgrade(NodePayload payload) {
//                                                                           return java.util.Optional.of(new LostIn2(/* String first */, /* String last */, /* NodePayloadV1.State state */));
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
