package forms;

import dev.herald.annotation.Form;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link FailedPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class FailedPayloadCodec implements PayloadCodec<FailedPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("forms", "FailedPayload", "1.0")
            .form(Form.PLAIN)
            .field(Field.of("code", "int?", "1.0").constant("null"))
            .field("message", "string", "1.0")
            .field(Field.of("note", "string?", "1.0").constant("null"))
            .field(Field.of("result", "map<string,json>?", "1.0").constant("null"))
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final FieldName CODE = FieldName.of("code");

    private static final FieldName MESSAGE = FieldName.of("message");

    private static final FieldName NOTE = FieldName.of("note");

    private static final FieldName RESULT = FieldName.of("result");

    @Override
    public void write(FailedPayload payload, DataWriter out) {
        out.startObject();
        out.absent(CODE);
        out.field(MESSAGE, payload.message);
        out.absent(NOTE);
        out.absent(RESULT);
        out.endObject();
    }

    @Override
    public FailedPayload read(DataReader in) {
        FailedPayload.Builder payload = new FailedPayload.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> in.constant("null");
                case 1 -> payload.message = in.string();
                case 2 -> in.constant("null");
                case 3 -> in.constant("null");
                default -> throw new AssertionError(field);
            }
        }
        return new FailedPayload(payload);
    }
}
