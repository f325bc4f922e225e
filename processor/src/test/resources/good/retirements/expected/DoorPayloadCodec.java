package app;

import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataType;
import dev.herald.wire.DataWriter;
import dev.herald.wire.EnumNames;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.UnionType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link DoorPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class DoorPayloadCodec implements PayloadCodec<DoorPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("app", "DoorPayload", "2.1")
            .field(Field.of("state", "enum:StateOfDoor", "2.0").renamedFrom("status"))
            .field("way", "union:WayDefinition", "2.0")
            .enumeration(EnumSchema.open("StateOfDoor", "OTHER")
                    .value("OPEN", "OPEN", "2.0")
                    .retired("AJAR", "AJAR", "2.0", "2.1")
                    .value("CLOSED", "CLOSED", "2.0")
                    .build())
            .union(UnionSchema.open("WayDefinition")
                    .member("app/KeyPayload", 1, "2.0")
                    .member("app/CardPayload", 1, "2.1")
                    .retired("app/WindowPayload", 2, "2.0", "2.1")
                    .build())
            .semanticsChanged("AJAR means less than a hand wide")
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final EnumNames<StateOfDoor> STATE_OF_DOOR_NAMES = EnumNames.of(StateOfDoor.class)
            .name(StateOfDoor.OPEN, "OPEN")
            .retired(StateOfDoor.AJAR, "AJAR")
            .name(StateOfDoor.CLOSED, "CLOSED")
            .unknown(StateOfDoor.OTHER)
            .build();

    static final UnionType<WayDefinition> WAY_DEFINITION_TYPE = UnionType.open(WayDefinition.class, List.of(KeyPayload.TYPE, CardPayload.TYPE, WindowPayload.TYPE), OtherWay::new);

    private static final FieldName STATE = FieldName.of("state");

    private static final FieldName WAY = FieldName.of("way");

    @Override
    public void write(DoorPayload payload, DataWriter out) {
        out.startObject();
        out.field(STATE, STATE_OF_DOOR_NAMES, payload.state);
        out.field(WAY, WAY_DEFINITION_TYPE, payload.way);
        out.endObject();
    }

    @Override
    public DoorPayload read(DataReader in) {
        DoorPayload.Builder payload = new DoorPayload.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.state = in.enumeration(STATE_OF_DOOR_NAMES);
                case 1 -> payload.way = in.payload(WAY_DEFINITION_TYPE);
                default -> throw new AssertionError(field);
            }
        }
        return new DoorPayload(payload);
    }

    @Override
    public List<DataType<?>> nested() {
        return List.of(WAY_DEFINITION_TYPE);
    }
}
