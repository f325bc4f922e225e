package unions;

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
 * Writes and reads {@link LoginPayload}.
 */
@SuppressWarnings({"deprecation", "removal"})
@Generated("dev.herald.processor.HeraldProcessor")
final class LoginPayloadCodec implements PayloadCodec<LoginPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("unions", "LoginPayload", "1.0")
            .field("by_role", "map<string,union:IdentityDefinition>", "1.0")
            .field("identity", "union:IdentityDefinition", "1.0")
            .field("on_behalf_of", "union:IdentityDefinition?", "1.0")
            .field("others", "list<union:IdentityDefinition>", "1.0")
            .union(UnionSchema.open("IdentityDefinition")
                    .member("unions/BasicPayload", 1, "1.0")
                    .member("unions/CadfPayload", 1, "1.0")
                    .build())
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    static final UnionType<IdentityDefinition> IDENTITY_DEFINITION_TYPE = UnionType.open(IdentityDefinition.class, List.of(BasicPayload.TYPE, CadfPayload.TYPE), AnyIdentity::new);

    private static final FieldName BY_ROLE = FieldName.of("by_role");

    private static final FieldName IDENTITY = FieldName.of("identity");

    private static final FieldName ON_BEHALF_OF = FieldName.of("on_behalf_of");

    private static final FieldName OTHERS = FieldName.of("others");

    @Override
    public void write(LoginPayload payload, DataWriter out) {
        out.startObject();
        out.mapField(BY_ROLE, payload.byRole, (data, value) -> data.payload(IDENTITY_DEFINITION_TYPE, value));
        out.field(IDENTITY, IDENTITY_DEFINITION_TYPE, payload.identity);
        out.field(ON_BEHALF_OF, IDENTITY_DEFINITION_TYPE, payload.onBehalfOf);
        out.listField(OTHERS, payload.others, (data, value) -> data.payload(IDENTITY_DEFINITION_TYPE, value));
        out.endObject();
    }

    @Override
    public LoginPayload read(DataReader in) {
        LoginPayload.Builder payload = new LoginPayload.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.byRole = in.map(data -> data.payload(IDENTITY_DEFINITION_TYPE));
                case 1 -> payload.identity = in.payload(IDENTITY_DEFINITION_TYPE);
                case 2 -> payload.onBehalfOf = in.isNull() ? null : in.payload(IDENTITY_DEFINITION_TYPE);
                case 3 -> payload.others = in.list(data -> data.payload(IDENTITY_DEFINITION_TYPE));
                default -> throw new AssertionError(field);
            }
        }
        return new LoginPayload(payload);
    }

    @Override
    public List<DataType<?>> nested() {
        return List.of(IDENTITY_DEFINITION_TYPE);
    }
}
