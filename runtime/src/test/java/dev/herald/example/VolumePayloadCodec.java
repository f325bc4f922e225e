package dev.herald.example;

import dev.herald.annotation.Instants;
import dev.herald.annotation.Redaction;
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

/**
 * Writes and reads {@link VolumePayload}.
 */
final class VolumePayloadCodec implements PayloadCodec<VolumePayload> {
    static final PayloadSchema SCHEMA = PayloadSchema.of("example", "VolumePayload", "1.2")
            .instants(Instants.OFFSET)
            .field(Field.of("auth_password", "string?", "1.0").redacted(Redaction.LOG))
            .field("created_at", "instant?", "1.0")
            .field("extra", "json?", "1.1")
            .field("hosts", "list<payload:example/HostPayload@1>", "1.0")
            .field("labels", "map<string,string>?", "1.2")
            .field("name", "string?", "1.0")
            .field(Field.of("replicas", "int", "1.2").withDefault("3"))
            .field("size_bytes", "long", "1.0")
            .field("state", "enum:State", "1.0")
            .field("uuid", "uuid", "1.0")
            .enumeration(EnumSchema.open("State", "UNKNOWN")
                    .value("AVAILABLE", "AVAILABLE", "1.0")
                    .value("in use", "IN_USE", "1.0")
                    .build())
            .build();

    private static final FieldTable FIELDS = FieldTable.of(SCHEMA);

    private static final EnumNames<VolumeDefinition.State> STATE_NAMES = EnumNames.of(VolumeDefinition.State.class)
            .name(VolumeDefinition.State.AVAILABLE, "AVAILABLE")
            .name(VolumeDefinition.State.IN_USE, "in use")
            .unknown(VolumeDefinition.State.UNKNOWN)
            .build();

    private static final FieldName AUTH_PASSWORD = FieldName.of("auth_password");

    private static final FieldName CREATED_AT = FieldName.of("created_at");

    private static final FieldName EXTRA = FieldName.of("extra");

    private static final FieldName HOSTS = FieldName.of("hosts");

    private static final FieldName LABELS = FieldName.of("labels");

    private static final FieldName NAME = FieldName.of("name");

    private static final FieldName REPLICAS = FieldName.of("replicas");

    private static final FieldName SIZE_BYTES = FieldName.of("size_bytes");

    private static final FieldName STATE = FieldName.of("state");

    private static final FieldName UUID = FieldName.of("uuid");

    @Override
    public void write(VolumePayload payload, DataWriter out) {
        out.startObject();
        if (!out.redacted(AUTH_PASSWORD, payload.authPassword, Redaction.LOG)) {
            out.field(AUTH_PASSWORD, payload.authPassword);
        }
        out.field(CREATED_AT, payload.createdAt);
        out.field(EXTRA, payload.extra);
        out.listField(HOSTS, payload.hosts, (data, value) -> data.payload(HostPayload.TYPE, (HostPayload) value));
        out.mapField(LABELS, payload.labels, DataWriter::string);
        out.field(NAME, payload.name);
        out.field(REPLICAS, payload.replicas);
        out.field(SIZE_BYTES, payload.sizeBytes);
        out.field(STATE, STATE_NAMES, payload.state);
        out.field(UUID, payload.uuid);
        out.endObject();
    }

    @Override
    public VolumePayload read(DataReader in) {
        VolumePayload.Builder payload = new VolumePayload.Builder();
        payload.replicas = 3;
        in.begin(FIELDS);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            switch (field) {
                case 0 -> payload.authPassword = in.isNull() ? null : in.string();
                case 1 -> payload.createdAt = in.isNull() ? null : in.instant();
                case 2 -> payload.extra = in.isNull() ? null : in.json();
                case 3 -> payload.hosts = in.list(data -> data.payload(HostPayload.TYPE));
                case 4 -> payload.labels = in.isNull() ? null : in.map(DataReader::string);
                case 5 -> payload.name = in.isNull() ? null : in.string();
                case 6 -> payload.replicas = in.int32();
                case 7 -> payload.sizeBytes = in.int64();
                case 8 -> payload.state = in.enumeration(STATE_NAMES);
                case 9 -> payload.uuid = in.uuid();
                default -> throw new AssertionError(field);
            }
        }
        return new VolumePayload(payload);
    }

    @Override
    public List<DataType<?>> nested() {
        return List.of(HostPayload.TYPE);
    }
}
