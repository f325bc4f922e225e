package dev.herald.wire;

import dev.herald.json.NameRuns;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The fields of a payload in the order of their wire names, as readers need them: {@link DataReader#next} answers an index into it. */
public final class FieldTable {
    private final List<Field> fields;
    private final NameRuns runs;
    /** For each micro version up to ours a bit set of the fields that a message must have. */
    private final long[][] required;

    private volatile @Nullable Names names;

    /** Names as Jackson compares them. */
    record Names(PropertyNameMatcher matcher, List<SerializedString> texts) {
        private static final JsonFactory JSON = new JsonFactory();

        static Names of(List<Field> fields) {
            return new Names(
                    JSON.constructNameMatcher(
                            fields.stream()
                                    .map(field -> Named.fromString(field.name()))
                                    .toList(),
                            false),
                    fields.stream()
                            .map(field -> new SerializedString(field.name()))
                            .toList());
        }
    }

    private FieldTable(Version version, List<Field> fields) {
        this.fields = List.copyOf(fields);
        runs = new NameRuns(fields.stream().map(Field::name).toList());
        required = new long[version.micro() + 1][];
        for (int micro = 0; micro <= version.micro(); micro++) {
            required[micro] = bits(fields, new Version(version.macro(), micro));
        }
    }

    /**
     * The fields of a schema. Called by generated code.
     *
     * @param schema the schema
     * @return its fields
     */
    public static FieldTable of(PayloadSchema schema) {
        return new FieldTable(schema.version(), schema.fields());
    }

    /** Members that must all be there, in the order in which they are mostly written. */
    static FieldTable required(String... names) {
        return new FieldTable(
                new Version(0, 0),
                Stream.of(names).map(name -> Field.of(name, "json", "0.0")).toList());
    }

    int size() {
        return fields.size();
    }

    Field field(int index) {
        return fields.get(index);
    }

    /** The field of a name, or -1. */
    int indexOf(String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The names, as bytes. */
    NameRuns runs() {
        return runs;
    }

    /** The names, for the reference; made when it is used first. */
    Names names() {
        Names known = names;
        if (known == null) {
            known = Names.of(fields);
            names = known;
        }
        return known;
    }

    /** The fields that a message must have which states a version of our macro line, as a bit set. */
    long[] required(Version stated) {
        return required[Math.min(stated.micro(), required.length - 1)];
    }

    private static long[] bits(List<Field> fields, Version stated) {
        long[] bits = new long[(fields.size() + 63) / 64];
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (!field.nullable() && field.since().compareTo(stated) <= 0) {
                bits[i >> 6] |= 1L << i;
            }
        }
        return bits;
    }
}
