package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.PayloadSchema;
import dev.herald.value.Bytes;
import dev.herald.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes and reads a payload of any fields by its schema, with the same calls as generated code. */
final class GenericCodec implements PayloadCodec<GenericPayload> {
    private final PayloadSchema schema;
    private final Parts parts;
    private final FieldTable table;

    /** What a schema knows by label or name only. */
    interface Parts {
        /** The texts of an enum. */
        EnumNames<Samples.Color> names(String label);

        /** A nested payload or a union. */
        DataType<GenericPayload> type(FieldType type);
    }

    GenericCodec(PayloadSchema schema, Parts parts) {
        this.schema = schema;
        this.parts = parts;
        this.table = FieldTable.of(schema);
    }

    @Override
    public void write(GenericPayload payload, DataWriter out) {
        if (schema.form() == Form.BARE) {
            Field field = schema.fields().get(0);
            write(field.type(), out, payload.value(field.name()));
            return;
        }
        out.startObject();
        for (Field field : schema.fields()) {
            Object value = field.constant().isPresent() ? field.constant().get() : payload.value(field.name());
            FieldName name = FieldName.of(field.name());
            if (field.redaction().isEmpty()
                    || !out.redacted(name, value, field.redaction().get())) {
                out.field(name, value, (data, some) -> write(field.type(), data, some));
            }
        }
        out.endObject();
    }

    @Override
    public GenericPayload read(DataReader in) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        if (schema.form() == Form.BARE) {
            values.put(schema.fields().get(0).name(), value(schema.fields().get(0), in));
            return new GenericPayload(values);
        }
        for (Field field : schema.fields()) {
            field.defaultValue()
                    .ifPresent(text -> values.put(
                            field.name(), field.type() == Scalar.INT ? (Object) Integer.valueOf(text) : text));
        }
        in.begin(table);
        for (int field = in.next(); field != DataReader.END; field = in.next()) {
            values.put(schema.fields().get(field).name(), value(schema.fields().get(field), in));
        }
        schema.fields().stream()
                .filter(field -> !field.nullable() && !values.containsKey(field.name()))
                .forEach(field -> {
                    throw new IllegalStateException("there is nothing to fill " + field.name() + " with");
                });
        return new GenericPayload(values);
    }

    private @Nullable Object value(Field field, DataReader in) {
        if (field.constant().isPresent()) {
            in.constant(field.constant().get());
            return field.constant().get();
        }
        return field.nullable() && in.isNull() ? null : read(field.type(), in);
    }

    private Object read(FieldType type, DataReader in) {
        if (type instanceof FieldType.ListOf list) {
            return in.list(data -> read(list.element(), data));
        }
        if (type instanceof FieldType.SetOf set) {
            return in.set(data -> read(set.element(), data));
        }
        if (type instanceof FieldType.MapOf map) {
            return map.key() instanceof FieldType.EnumOf key
                    ? in.map(parts.names(key.label()), data -> read(map.value(), data))
                    : in.map(data -> read(map.value(), data));
        }
        if (type instanceof FieldType.EnumOf constant) {
            return in.enumeration(parts.names(constant.label()));
        }
        if (type instanceof FieldType.PayloadOf || type instanceof FieldType.UnionOf) {
            return in.payload(parts.type(type));
        }
        return switch ((Scalar) type) {
            case STRING -> in.string();
            case BOOLEAN -> in.bool();
            case INT -> in.int32();
            case LONG -> in.int64();
            case DOUBLE -> in.float64();
            case DECIMAL -> in.decimal();
            case BIGINT -> in.bigint();
            case BYTES -> in.bytes();
            case INSTANT -> in.instant();
            case DATE -> in.date();
            case DURATION -> in.duration();
            case UUID -> in.uuid();
            case URI -> in.uri();
            case JSON -> in.json();
        };
    }

    @SuppressWarnings("unchecked")
    private void write(FieldType type, DataWriter out, Object value) {
        if (type instanceof FieldType.ListOf list) {
            out.list((List<Object>) value, (data, element) -> write(list.element(), data, element));
        } else if (type instanceof FieldType.SetOf set) {
            out.list((Collection<Object>) value, (data, element) -> write(set.element(), data, element));
        } else if (type instanceof FieldType.MapOf map && map.key() instanceof FieldType.EnumOf key) {
            out.map(
                    parts.names(key.label()),
                    (Map<Samples.Color, Object>) value,
                    (data, element) -> write(map.value(), data, element));
        } else if (type instanceof FieldType.MapOf map) {
            out.map((Map<String, Object>) value, (data, element) -> write(map.value(), data, element));
        } else if (type instanceof FieldType.EnumOf constant) {
            out.enumeration(parts.names(constant.label()), (Samples.Color) value);
        } else if (type instanceof FieldType.PayloadOf || type instanceof FieldType.UnionOf) {
            out.payload((DataType<Object>) (DataType<?>) parts.type(type), value);
        } else {
            write((Scalar) type, out, value);
        }
    }

    private static void write(Scalar type, DataWriter out, Object value) {
        switch (type) {
            case STRING -> out.string((String) value);
            case BOOLEAN -> out.bool((Boolean) value);
            case INT -> out.int32((Integer) value);
            case LONG -> out.int64((Long) value);
            case DOUBLE -> out.float64((Double) value);
            case DECIMAL -> out.decimal((BigDecimal) value);
            case BIGINT -> out.bigint((BigInteger) value);
            case BYTES -> out.bytes((Bytes) value);
            case INSTANT -> out.instant((Instant) value);
            case DATE -> out.date((LocalDate) value);
            case DURATION -> out.duration((Duration) value);
            case UUID -> out.uuid((UUID) value);
            case URI -> out.uri((URI) value);
            case JSON -> out.json((Json) value);
        }
    }
}
