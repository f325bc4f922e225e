package app;

import dev.herald.wire.FieldValues;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The steps between the macro lines of {@link NodePayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class NodePayloadSteps {
    private static final NodePayloadMigrations MIGRATIONS = new NodeMigrations();

    private NodePayloadSteps() {
    }

    private static NodeDefinition.State stateIn2(NodePayloadV1.State value) {
        return switch (value) {
            case ON -> NodeDefinition.State.ON;
            case IN_USE -> NodeDefinition.State.IN_USE;
        };
    }

    private static NodeDefinition.Mode modeIn2(NodePayloadV1.Mode value) {
        return switch (value) {
            case FAST -> NodeDefinition.Mode.FAST;
            case SNAIL -> NodeDefinition.Mode.SNAIL;
            case OTHER -> NodeDefinition.Mode.OTHER;
        };
    }

    static NodePayload upgradeTo2(NodePayloadV1 old) {
        NodePayloadMigrations.NewIn2 added = FieldValues.required("NewIn2", MIGRATIONS.upgrade(old));
        NodePayload.Builder builder = new NodePayload.Builder();
        builder.uuid = old.uuid;
        builder.owner = old.owner;
        builder.inspectedAt = old.inspectAt;
        builder.state = stateIn2(old.state);
        builder.mode = modeIn2(old.mode);
        builder.ports = FieldValues.list("NodePayload.ports", old.ports, value -> PortPayload.TYPE.lineage().upgrade(PortPayloadV1.TYPE, value));
        builder.parts = FieldValues.map("NodePayload.parts", old.parts, value -> modeIn2(value), value -> value);
        builder.fullName(added.fullName());
        builder.replicas = 3;
        builder.replicasSet = true;
        return builder.build();
    }

    private static NodePayloadV1.Mode modeIn1(NodeDefinition.Mode value) {
        return switch (value) {
            case FAST -> NodePayloadV1.Mode.FAST;
            case SNAIL -> NodePayloadV1.Mode.SNAIL;
            case OTHER -> NodePayloadV1.Mode.OTHER;
        };
    }

    static Optional<NodePayloadV1> downgradeTo1(NodePayload payload) {
        Optional<NodePayloadMigrations.LostIn2> said = FieldValues.required("LostIn2", MIGRATIONS.downgrade(payload));
        if (said.isEmpty()) {
            return Optional.empty();
        }
        NodePayloadMigrations.LostIn2 lost = said.get();
        NodePayloadV1.Builder builder = new NodePayloadV1.Builder();
        builder.inspectAt = payload.inspectedAt;
        builder.mode = modeIn1(payload.mode);
        builder.parts = FieldValues.map("NodePayloadV1.parts", payload.parts, value -> modeIn1(value), value -> value);
        builder.ports = FieldValues.list("NodePayloadV1.ports", payload.ports, value -> PortPayload.TYPE.lineage().downgraded(PortPayloadV1.TYPE, (PortPayload) value));
        builder.uuid = payload.uuid;
        builder.first(lost.first());
        builder.last(lost.last());
        builder.owner(lost.owner());
        builder.state(lost.state());
        return Optional.of(builder.build());
    }
}
