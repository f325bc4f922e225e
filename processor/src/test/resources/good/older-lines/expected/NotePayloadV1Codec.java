package app;

import dev.herald.annotation.Form;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.PayloadCodec;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link NotePayloadV1}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class NotePayloadV1Codec implements PayloadCodec<NotePayloadV1> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("app", "NotePayload", "1.0")
            .form(Form.BARE)
            .field("text", "string", "1.0")
            .build();

    @Override
    public void write(NotePayloadV1 payload, DataWriter out) {
        out.string(payload.text);
    }

    @Override
    public NotePayloadV1 read(DataReader in) {
        NotePayloadV1.Builder payload = new NotePayloadV1.Builder();
        payload.text = in.string();
        return new NotePayloadV1(payload);
    }
}
