package dev.herald.example;

import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;

/**
 * Writes and reads {@link HostPayload}.
 */
final class HostPayloadCodec implements PayloadCodec<HostPayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("example", "HostPayload", "1.0")
            .field("address", "uri", "1.0")
            .field("port", "int", "1.0")
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final FieldName ADDRESS = FieldName.of("address");

    private static final FieldName PORT = FieldName.of("port");

    @Override
    public void write(HostPayload payload, DataWriter out) {
        out.startObject();
        out.field(ADDRESS, payload.address);
        out.field(PORT, payload.port);
        out.endObject();
    }

    @Override
    public HostPayload read(DataReader in) {
        HostPayload.Builder payload = new HostPayload.Builder();
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.address = in.uri();
                case 1 -> payload.port = in.int32();
                default -> throw new AssertionError(field);
            }
        }
        return new HostPayload(payload);
    }
}
