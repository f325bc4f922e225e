package shared;

import dev.herald.annotation.Instants;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link BoxPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class BoxPayloadCodec implements PayloadCodec<BoxPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("shared", "BoxPayload", "1.15")
            .prefix("shared")
            .instants(Instants.OFFSET)
            .field("created-at", "instant", "1.0")
            .field("display-name", "string?", "1.4")
            .field("main", "string", "1.0")
            .field("name", "string?", "1.0")
            .field("named", "map<string,string>?", "1.0")
            .field("power2-state", "int", "1.0")
            .field(Field.of("protected", "boolean?", "1.11").accessor("isProtected"))
            .field("rest", "list<string>", "1.0")
            .field(Field.of("url-path", "string", "1.0").accessor("URLPath"))
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final FieldName CREATED_AT = FieldName.of("created-at");

    private static final FieldName DISPLAY_NAME = FieldName.of("display-name");

    private static final FieldName MAIN = FieldName.of("main");

    private static final FieldName NAME = FieldName.of("name");

    private static final FieldName NAMED = FieldName.of("named");

    private static final FieldName POWER2_STATE = FieldName.of("power2-state");

    private static final FieldName IS_PROTECTED = FieldName.of("protected");

    private static final FieldName REST = FieldName.of("rest");

    private static final FieldName URL_PATH = FieldName.of("url-path");

    @Override
    public void write(BoxPayload payload, DataWriter out) {
        out.startObject();
        out.field(CREATED_AT, payload.createdAt);
        out.field(DISPLAY_NAME, payload.displayName);
        out.field(MAIN, payload.main);
        out.field(NAME, payload.name);
        out.mapField(NAMED, payload.named, DataWriter::string);
        out.field(POWER2_STATE, payload.power2State);
        out.field(IS_PROTECTED, payload.isProtected);
        out.listField(REST, payload.rest, DataWriter::string);
        out.field(URL_PATH, payload.URLPath);
        out.endObject();
    }

    @Override
    public BoxPayload read(DataReader in) {
        BoxPayload.Builder payload = new BoxPayload.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.createdAt = in.instant();
                case 1 -> payload.displayName = in.isNull() ? null : in.string();
                case 2 -> payload.main = in.string();
                case 3 -> payload.name = in.isNull() ? null : in.string();
                case 4 -> payload.named = in.isNull() ? null : in.map(DataReader::string);
                case 5 -> payload.power2State = in.int32();
                case 6 -> payload.isProtected = in.isNull() ? null : in.bool();
                case 7 -> payload.rest = in.list(DataReader::string);
                case 8 -> payload.URLPath = in.string();
                default -> throw new AssertionError(field);
            }
        }
        return new BoxPayload(payload);
    }
}
