package app;

import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataType;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.UnionType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link ThingPayloadV1}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class ThingPayloadV1Codec implements PayloadCodec<ThingPayloadV1> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("app", "ThingPayload", "1.0")
            .field("former_owners", "list<json>", "1.0")
            .field("owner", "union:OwnerDefinition", "1.0")
            .union(UnionSchema.closed("OwnerDefinition")
                    .member("app/PersonPayload", 1, "1.0")
                    .build())
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    static final UnionType<OwnerDefinition> OWNER_DEFINITION_TYPE = UnionType.closed(OwnerDefinition.class, List.of(PersonPayload.TYPE));

    private static final FieldName FORMER_OWNERS = FieldName.of("former_owners");

    private static final FieldName OWNER = FieldName.of("owner");

    @Override
    public void write(ThingPayloadV1 payload, DataWriter out) {
        out.startObject();
        out.listField(FORMER_OWNERS, payload.formerOwners, DataWriter::json);
        out.field(OWNER, OWNER_DEFINITION_TYPE, payload.owner);
        out.endObject();
    }

    @Override
    public ThingPayloadV1 read(DataReader in) {
        ThingPayloadV1.Builder payload = new ThingPayloadV1.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.formerOwners = in.list(DataReader::json);
                case 1 -> payload.owner = in.payload(OWNER_DEFINITION_TYPE);
                default -> throw new AssertionError(field);
            }
        }
        return new ThingPayloadV1(payload);
    }

    @Override
    public List<DataType<?>> nested() {
        return List.of(OWNER_DEFINITION_TYPE);
    }
}
