package dev.herald.history.tool;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What examples show of one payload: a field that is not in all of them may be absent. */
final class ExamplePayload {
    private final PayloadName name;
    private final Version version;
    private final Optional<String> prefix;
    private final Map<String, Shown> fields = new LinkedHashMap<>();
    private Instants instants = Instants.Z;
    private boolean isFirst = true;

    /**
     * A payload without examples.
     *
     * @param prefix that of the keys around the data; empty if it is plain
     */
    ExamplePayload(PayloadName name, Version version, Optional<String> prefix) {
        this.name = name;
        this.version = version;
        this.prefix = prefix;
    }

    void add(Map<String, Shown> example) {
        fields.replaceAll((field, shown) -> example.containsKey(field) ? shown : shown.orNull());
        example.forEach((field, shown) -> fields.merge(field, isFirst ? shown : later(field, shown), Shown::and));
        isFirst = false;
    }

    private Shown later(String field, Shown shown) {
        return fields.containsKey(field) ? shown : shown.orNull();
    }

    void writesOffsets() {
        instants = Instants.OFFSET;
    }

    PayloadSchema schema() {
        PayloadSchema.Builder schema = PayloadSchema.of(name.namespace(), name.name(), version.toString())
                .instants(instants);
        prefix.ifPresentOrElse(schema::prefix, () -> schema.form(Form.PLAIN));
        String since = version.startOfLine().toString();
        fields.forEach((field, shown) -> schema.field(field, shown.type() + (shown.nullable() ? "?" : ""), since));
        return schema.build();
    }

    List<String> guesses() {
        return fields.entrySet().stream()
                .flatMap(each -> each.getValue().guess().map(why -> "'" + each.getKey() + "' " + why).stream())
                .toList();
    }
}
