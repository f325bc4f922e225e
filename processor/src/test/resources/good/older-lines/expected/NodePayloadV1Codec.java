package app;

import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataType;
import dev.herald.wire.DataWriter;
import dev.herald.wire.EnumNames;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link NodePayloadV1}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class NodePayloadV1Codec implements PayloadCodec<NodePayloadV1> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("app", "NodePayload", "1.1")
            .field("first", "string", "1.0")
            .field("inspect_at", "instant?", "1.1")
            .field("last", "string", "1.0")
            .field("mode", "enum:Mode", "1.0")
            .field(Field.of("owner", "string", "1.1").withDefault("nobody"))
            .field("parts", "map<enum:Mode,payload:app/Optional0Payload@1>", "1.0")
            .field("ports", "list<payload:app/PortPayload@1>", "1.0")
            .field("state", "enum:State", "1.0")
            .field("uuid", "uuid", "1.0")
            .enumeration(EnumSchema.open("Mode", "OTHER")
                    .value("FAST", "FAST", "1.0")
                    .value("SNAIL", "SNAIL", "1.0")
                    .build())
            .enumeration(EnumSchema.closed("State")
                    .value("ON", "ON", "1.0")
                    .value("in use", "IN_USE", "1.0")
                    .build())
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final EnumNames<NodePayloadV1.Mode> MODE_NAMES = EnumNames.of(NodePayloadV1.Mode.class)
            .name(NodePayloadV1.Mode.FAST, "FAST")
            .name(NodePayloadV1.Mode.SNAIL, "SNAIL")
            .unknown(NodePayloadV1.Mode.OTHER)
            .build();

    private static final EnumNames<NodePayloadV1.State> STATE_NAMES = EnumNames.of(NodePayloadV1.State.class)
            .name(NodePayloadV1.State.ON, "ON")
            .name(NodePayloadV1.State.IN_USE, "in use")
            .build();

    private static final FieldName FIRST = FieldName.of("first");

    private static final FieldName INSPECT_AT = FieldName.of("inspect_at");

    private static final FieldName LAST = FieldName.of("last");

    private static final FieldName MODE = FieldName.of("mode");

    private static final FieldName OWNER = FieldName.of("owner");

    private static final FieldName PARTS = FieldName.of("parts");

    private static final FieldName PORTS = FieldName.of("ports");

    private static final FieldName STATE = FieldName.of("state");

    private static final FieldName UUID = FieldName.of("uuid");

    @Override
    public void write(NodePayloadV1 payload, DataWriter out) {
        out.startObject();
        out.field(FIRST, payload.first);
        out.field(INSPECT_AT, payload.inspectAt);
        out.field(LAST, payload.last);
        out.field(MODE, MODE_NAMES, payload.mode);
        out.field(OWNER, payload.owner);
        out.field(PARTS, payload.parts, (data, value) -> data.map(MODE_NAMES, value, (data2, value2) -> data2.payload(Optional0Payload.TYPE, (Optional0Payload) value2)));
        out.listField(PORTS, payload.ports, (data, value) -> data.payload(PortPayloadV1.TYPE, value));
        out.field(STATE, STATE_NAMES, payload.state);
        out.field(UUID, payload.uuid);
        out.endObject();
    }

    @Override
    public NodePayloadV1 read(DataReader in) {
        NodePayloadV1.Builder payload = new NodePayloadV1.Builder();
        payload.owner = "nobody";
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.first = in.string();
                case 1 -> payload.inspectAt = in.isNull() ? null : in.instant();
                case 2 -> payload.last = in.string();
                case 3 -> payload.mode = in.enumeration(MODE_NAMES);
                case 4 -> payload.owner = in.string();
                case 5 -> payload.parts = in.map(MODE_NAMES, data -> data.payload(Optional0Payload.TYPE));
                case 6 -> payload.ports = in.list(data -> data.payload(PortPayloadV1.TYPE));
                case 7 -> payload.state = in.enumeration(STATE_NAMES);
                case 8 -> payload.uuid = in.uuid();
                default -> throw new AssertionError(field);
            }
        }
        return new NodePayloadV1(payload);
    }

    @Override
    public List<DataType<?>> nested() {
        return List.of(Optional0Payload.TYPE, PortPayloadV1.TYPE);
    }
}
