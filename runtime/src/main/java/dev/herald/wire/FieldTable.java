package dev.herald.wire;

import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.List;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fields of a payload in the order of their wire names, as readers need them: {@link DataReader#next} answers an index into it. */
public final class FieldTable {
    private final Version version;
    private final List<Field> fields;
    private final PropertyNameMatcher matcher;

    private FieldTable(PayloadSchema schema) {
        version = schema.version();
        fields = schema.fields();
        List<Named> names =
                fields.stream().map(field -> Named.fromString(field.name())).toList();
        matcher = new JsonFactory().constructNameMatcher(names, false);
    }

    /**
     * The fields of a schema. Called by generated code.
     *
     * @param schema the schema
     * @return its fields
     */
    public static FieldTable of(PayloadSchema schema) {
        return new FieldTable(schema);
    }

    int size() {
        return fields.size();
    }

    Field field(int index) {
        return fields.get(index);
    }

    /** Whether a message that states a version must have the field. */
    boolean required(int index, Version stated) {
        Field field = fields.get(index);
        return !field.nullable() && field.since().compareTo(stated) <= 0;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /** The version whose fields these are. */
    Version version() {
        return version;
    }
}
