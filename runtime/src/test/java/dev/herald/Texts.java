package dev.herald;

import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.DataReader;
import dev.herald.wire.DataType;
import dev.herald.wire.DataWriter;
import dev.herald.wire.FieldName;
import dev.herald.wire.FieldTable;
import dev.herald.wire.PayloadCodec;
import dev.herald.wire.PayloadType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A payload of any fields that may be null, for tests: texts, and other payloads of texts. */
record Texts(Map<String, Object> values) {
    static Texts of(Object... namesAndValues) {
        Map<String, Object> values = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Texts(values);
    }

    static PayloadType<Texts> type(PayloadSchema schema, List<PayloadType<Texts>> nested) {
        return PayloadType.of(Texts.class, schema, new Codec(schema, FieldTable.of(schema), nested));
    }

    String text(String name) {
        return (String) values.getOrDefault(name, "");
    }

    private record Codec(PayloadSchema schema, FieldTable fields, List<PayloadType<Texts>> held)
            implements PayloadCodec<Texts> {
        @Override
        public void write(Texts payload, DataWriter out) {
            out.startObject();
            schema.fields().forEach(field -> {
                FieldName name = FieldName.of(field.name());
                @Nullable Object value = payload.values().get(field.name());
                if (field.redaction().isEmpty()
                        || !out.redacted(name, value, field.redaction().get())) {
                    out.field(name, value, (data, one) -> {
                        if (one instanceof Texts other) {
                            data.payload(type(field.type()), other);
                        } else {
                            data.string((String) one);
                        }
                    });
                }
            });
            out.endObject();
        }

        @Override
        public Texts read(DataReader in) {
            Map<String, Object> values = new TreeMap<>();
            in.begin(fields);
            for (int index = in.next(); index != DataReader.END; index = in.next()) {
                var field = schema.fields().get(index);
                @Nullable
                Object value = in.isNull()
                        ? null
                        : field.type() instanceof FieldType.PayloadOf ? in.payload(type(field.type())) : in.string();
                if (value != null) {
                    values.put(field.name(), value);
                }
            }
            return new Texts(values);
        }

        @Override
        public List<DataType<?>> nested() {
            return List.copyOf(held);
        }

        private PayloadType<Texts> type(FieldType type) {
            return held.stream()
                    .filter(one -> type.toString()
                            .equals("payload:" + one.name() + "@"
                                    + one.version().macro()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
