package forms;

import dev.herald.annotation.Form;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.PayloadCodec;
import javax.annotation.processing.Generated;

/**
 * Writes and reads {@link FailurePayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class FailurePayloadCodec implements PayloadCodec<FailurePayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("forms", "FailurePayload", "1.0")
            .form(Form.BARE)
            .field("message", "string", "1.0")
            .build();

    @Override
    public void write(FailurePayload payload, DataWriter out) {
        out.string(payload.message);
    }

    @Override
    public FailurePayload read(DataReader in) {
        FailurePayload.Builder payload = new FailurePayload.Builder();
        payload.message = in.string();
        return new FailurePayload(payload);
    }
}
