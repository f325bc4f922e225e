package dev.herald.wire;

import dev.herald.annotation.Form;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A payload of any fields, for tests that want every type of them: values by wire name. */
record GenericPayload(Map<String, @Nullable Object> values) {
    /** A type in version 1.2 with fields such as {@code size: long?}, of an optional version behind an at sign. */
    static PayloadType<GenericPayload> type(Form form, String... fields) {
        return type("test", "Generic", "1.2", form, fields);
    }

    static PayloadType<GenericPayload> type(
            String namespace, String name, String version, Form form, String... fields) {
        PayloadSchema.Builder schema =
                PayloadSchema.of(namespace, name, version).form(form);
        for (String field : fields) {
            schema.field(field(field));
        }
        return of(schema.build());
    }

    static PayloadType<GenericPayload> of(PayloadSchema schema) {
        return of(schema, Samples.PARTS);
    }

    static PayloadType<GenericPayload> of(PayloadSchema schema, GenericCodec.Parts parts) {
        return PayloadType.of(GenericPayload.class, schema, new GenericCodec(schema, parts));
    }

    /** Reads {@code name: type @since = default}. */
    static Field field(String text) {
        String[] assigned = text.split(" = ", 2);
        String[] since = assigned[0].split(" @", 2);
        String[] named = since[0].split(": ", 2);
        Field field = Field.of(named[0], named[1], since.length == 2 ? since[1] : "1.0");
        return assigned.length == 2 ? field.withDefault(assigned[1]) : field;
    }

    static GenericPayload of(String name, @Nullable Object value) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        values.put(name, value);
        return new GenericPayload(values);
    }

    @Nullable
    Object value(String name) {
        return values.get(name);
    }
}
