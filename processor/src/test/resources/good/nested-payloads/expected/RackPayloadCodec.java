package nested;

import dev.herald.schema.EnumSchema;
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
 * Writes and reads {@link RackPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class RackPayloadCodec implements PayloadCodec<RackPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("nested", "RackPayload", "1.0")
            .field("by_name", "map<string,payload:nested/PortPayload@2>", "1.0")
            .field("by_side", "map<enum:Side,list<payload:nested/PortPayload@2>>", "1.0")
            .field("deep", "map<string,list<set<payload:nested/PortPayload@2>>>?", "1.0")
            .field("distinct", "set<payload:nested/PortPayload@2>", "1.0")
            .field("ports", "list<payload:nested/PortPayload@2>", "1.0")
            .field("spare", "payload:nested/PortPayload@2?", "1.0")
            .field("uplink", "payload:nested/PortPayload@2", "1.0")
            .enumeration(EnumSchema.closed("Side")
                    .value("FRONT", "FRONT", "1.0")
                    .value("BACK", "BACK", "1.0")
                    .build())
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final EnumNames<RackDefinition.Side> SIDE_NAMES = EnumNames.of(RackDefinition.Side.class)
            .name(RackDefinition.Side.FRONT, "FRONT")
            .name(RackDefinition.Side.BACK, "BACK")
            .build();

    private static final FieldName BY_NAME = FieldName.of("by_name");

    private static final FieldName BY_SIDE = FieldName.of("by_side");

    private static final FieldName DEEP = FieldName.of("deep");

    private static final FieldName DISTINCT = FieldName.of("distinct");

    private static final FieldName PORTS = FieldName.of("ports");

    private static final FieldName SPARE = FieldName.of("spare");

    private static final FieldName UPLINK = FieldName.of("uplink");

    @Override
    public void write(RackPayload payload, DataWriter out) {
        out.startObject();
        out.mapField(BY_NAME, payload.byName, (data, value) -> data.payload(PortPayload.TYPE, (PortPayload) value));
        out.field(BY_SIDE, payload.bySide, (data, value) -> data.map(SIDE_NAMES, value, (data2, value2) -> data2.list(value2, (data3, value3) -> data3.payload(PortPayload.TYPE, (PortPayload) value3))));
        out.mapField(DEEP, payload.deep, (data, value) -> data.list(value, (data2, value2) -> data2.list(value2, (data3, value3) -> data3.payload(PortPayload.TYPE, (PortPayload) value3))));
        out.listField(DISTINCT, payload.distinct, (data, value) -> data.payload(PortPayload.TYPE, (PortPayload) value));
        out.listField(PORTS, payload.ports, (data, value) -> data.payload(PortPayload.TYPE, (PortPayload) value));
        out.field(SPARE, PortPayload.TYPE, payload.spare);
        out.field(UPLINK, PortPayload.TYPE, payload.uplink);
        out.endObject();
    }

    @Override
    public RackPayload read(DataReader in) {
        RackPayload.Builder payload = new RackPayload.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.byName = in.map(data -> data.payload(PortPayload.TYPE));
                case 1 -> payload.bySide = in.map(SIDE_NAMES, data -> data.list(data2 -> data2.payload(PortPayload.TYPE)));
                case 2 -> payload.deep = in.isNull() ? null : in.map(data -> data.list(data2 -> data2.set(data3 -> data3.payload(PortPayload.TYPE))));
                case 3 -> payload.distinct = in.set(data -> data.payload(PortPayload.TYPE));
                case 4 -> payload.ports = in.list(data -> data.payload(PortPayload.TYPE));
                case 5 -> payload.spare = in.isNull() ? null : in.payload(PortPayload.TYPE);
                case 6 -> payload.uplink = in.payload(PortPayload.TYPE);
                default -> throw new AssertionError(field);
            }
        }
        return new RackPayload(payload);
    }

    @Override
    public List<DataType<?>> nested() {
        return List.of(PortPayload.TYPE);
    }
}
