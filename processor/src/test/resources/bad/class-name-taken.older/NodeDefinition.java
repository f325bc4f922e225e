package bad;

import dev.herald.annotation.Payload;

@Payload(namespace = "bad", name = "NodePayload", version = "2.0", reads = 1, migrations = NodeMigrations.class)
public interface NodeDefinition {
//     ^ error: [class-name-taken] there is a type NodePayloadCodec already in this package, and one of this name is generated from NodeDefinition; rename the type
//     ^ error: [class-name-taken] there is a type NodePayloadMigrations already in this package, and one of this name is generated from NodeDefinition; rename the type
//     ^ error: [class-name-taken] there is a type NodePayloadSteps already in this package, and one of this name is generated from NodeDefinition; rename the type
//     ^ error: [class-name-taken] there is a type NodePayloadV1 already in this package, and one of this name is generated from NodeDefinition; rename the type
    String fullName();

    int size();
}
