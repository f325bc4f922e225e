package dev.herald.processor.older;

import dev.herald.annotation.Naming;
import dev.herald.history.LineHistory;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.FieldModel.Deprecation;
import dev.herald.processor.model.FieldModel.Sensitivity;
import dev.herald.processor.model.Lineage;
import dev.herald.processor.model.Lineage.Gap;
import dev.herald.processor.model.Lineage.Macro;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadModel.Door;
import dev.herald.processor.model.PayloadModel.Meaning;
import dev.herald.processor.model.Projection;
import dev.herald.processor.model.Text;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.WireNames;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the model of an older macro line: what its definition must have been, as far as the history tells. */
final class OlderModel {
    private final PayloadModel current;
    private final LineHistory line;
    private final PayloadSchema schema;
    private final Origin origin;
    private final OlderTypes types;

    /**
     * A line of the history.
     *
     * @param current the definition that reads it
     * @param line the line
     * @param macro where it is named
     * @param gaps takes what other definitions lack
     */
    OlderModel(PayloadModel current, LineHistory line, Macro macro, List<Gap> gaps) {
        this.current = current;
        this.line = line;
        this.schema = line.head();
        this.origin = macro.origin();
        this.types = new OlderTypes(current, schema, origin, gaps);
    }

    PayloadModel model() {
        return new PayloadModel(
                origin,
                current.definition(),
                Door.HISTORY,
                new PayloadModel.Stated(
                        current.stated().name(),
                        text(schema.version()),
                        current.stated().namespace(),
                        schema.form(),
                        Naming.AS_IS,
                        schema.instants(),
                        schema.nulls(),
                        Optional.of(text(schema.prefix()))),
                schema.semanticsChanged()
                        .map(what -> new Meaning(text(schema.version().startOfLine()), text(what))),
                schema.retiredSince().map(this::text),
                current.isPublic(),
                current.sees(),
                Set.of(),
                Optional.empty(),
                Optional.of(" Macro line " + line.macro() + " of {@link "
                        + current.stated().name() + "}, for the messages of older producers and consumers.\n"),
                schema.fields().stream().map(this::field).toList(),
                List.of(),
                List.of(),
                new Projection(List.of(), List.of(), List.of(), List.of(), Set.of()),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Lineage.NONE.with(
                        List.of(),
                        List.of(),
                        Optional.of(line.recordedFrom()).filter(version -> version.compareTo(schema.version()) < 0)),
                Set.of());
    }

    private FieldModel field(Field field) {
        ValueType type = types.of(field.type());
        return new FieldModel(
                origin,
                Names.identifier(field.accessor().orElseGet(() -> WireNames.of(field.name(), Naming.CAMEL_CASE))),
                text(field.name()),
                type,
                field.nullable(),
                !field.nullable() && !Names.primitive(type.java()).equals(type.java()),
                Optional.of(text(field.since())),
                field.defaultValue().map(this::text),
                field.constant().map(this::text),
                field.renamedFrom().map(this::text),
                field.redaction().map(redaction -> new Sensitivity(redaction, origin)),
                field.deprecatedSince().map(since -> new Deprecation(since.toString(), false)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Text text(Object value) {
        return new Text(value.toString(), origin);
    }
}
