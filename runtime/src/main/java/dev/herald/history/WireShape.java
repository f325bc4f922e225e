package dev.herald.history;

import dev.herald.annotation.Redaction;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a line, as texts that have nothing but what messages show. What does not use an enum or a union is printed once for all
 * of them.
 */
final class WireShape {
    private final PayloadSchema head;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A field.
     *
     * @param text empty if it depends on the version
     */
    private record Row(Field field, Optional<String> text) {}

    WireShape(PayloadSchema head) {
        this.head = head;
        for (Field field : head.fields()) {
            rows.add(
                    new Row(field, hasLabel(field.type()) ? Optional.empty() : Optional.of(text(field, field.type()))));
        }
    }

    /** One version: its members are those that were there by then. */
    String text(Version version) {
        WireLabels labels = new WireLabels(head, version);
        List<String> fields = new ArrayList<>();
        for (Row row : rows) {
            Field field = row.field();
            if (field.since().compareTo(version) <= 0) {
                fields.add(row.text().orElseGet(() -> text(field, labels.numbered(field.type()))));
            }
        }
        return CanonicalText.of(head, version, fields, labels.enums(), labels.unions());
    }

    private static boolean hasLabel(FieldType type) {
        if (type instanceof FieldType.ListOf of) {
            return hasLabel(of.element());
        }
        if (type instanceof FieldType.SetOf of) {
            return hasLabel(of.element());
        }
        if (type instanceof FieldType.MapOf of) {
            return hasLabel(of.key()) || hasLabel(of.value());
        }
        return type instanceof FieldType.EnumOf || type instanceof FieldType.UnionOf;
    }

    private String text(Field field, FieldType type) {
        boolean fromTheStart = field.since().equals(head.version().startOfLine());
        return CanonicalText.of(new Field(
                field.name(),
                type,
                field.nullable(),
                field.since(),
                Optional.empty(),
                fromTheStart ? Optional.empty() : field.defaultValue(),
                field.constant(),
                field.redaction().filter(how -> how != Redaction.LOG),
                Optional.empty(),
                Optional.empty()));
    }
}
