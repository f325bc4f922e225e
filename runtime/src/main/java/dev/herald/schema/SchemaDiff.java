package dev.herald.schema;

import dev.herald.annotation.Form;
import dev.herald.annotation.Redaction;
import dev.herald.schema.FieldType.PayloadOf;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what changed between two schemas of a payload, and the rule that judges each change. It compares what is on the wire: the labels
 * of enums and unions are no difference. Changes that leave no trace in a schema, such as another order or documentation, are none.
 */
public final class SchemaDiff {
    private final Changes changes;
    private final PayloadSchema old;
    private final PayloadSchema now;
    private final TypeDiff types;

    SchemaDiff(Changes changes, PayloadSchema old, PayloadSchema now) {
        this.changes = changes;
        this.old = old;
        this.now = now;
        this.types = new TypeDiff(changes, old, now);
    }

    /**
     * What changed, without a look into nested payloads.
     *
     * @param old what was recorded
     * @param now what is declared
     * @return the changes, those of the payload first, then by wire name
     */
    public static List<Change> between(PayloadSchema old, PayloadSchema now) {
        return between(old, now, nested -> Optional.empty(), nested -> Optional.empty());
    }

    /**
     * What changed, and also what changed in those nested payloads that have no version on the wire: their fields count as the container's.
     *
     * @param old what was recorded
     * @param now what is declared
     * @param nestedOld finds nested payloads as recorded; what it does not find counts as unchanged
     * @param nestedNow finds nested payloads as declared; what it does not find counts as unchanged
     * @return the changes, those of the payload first, then by wire name
     */
    public static List<Change> between(
            PayloadSchema old,
            PayloadSchema now,
            Function<PayloadOf, Optional<PayloadSchema>> nestedOld,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        return between(old, now, List.of(), nestedOld, nestedNow);
    }

    /**
     * What changed, with the names of fields that were removed earlier.
     *
     * @param old what was recorded
     * @param now what is declared
     * @param reserved the fields whose names are reserved, since they were removed
     * @param nestedOld finds nested payloads as recorded; what it does not find counts as unchanged
     * @param nestedNow finds nested payloads as declared; what it does not find counts as unchanged
     * @return the changes, those of the payload first, then by wire name
     */
    public static List<Change> between(
            PayloadSchema old,
            PayloadSchema now,
            List<Field> reserved,
            Function<PayloadOf, Optional<PayloadSchema>> nestedOld,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        Changes changes = new Changes(nestedOld, nestedNow);
        SchemaDiff diff = new SchemaDiff(changes, old, now);
        diff.payload();
        diff.fields(reserved);
        return changes.found();
    }

    private boolean sameLine() {
        return old.version().macro() == now.version().macro();
    }

    private void payload() {
        compare(Rule.I1, old.name(), now.name());
        compare(Rule.T13, "form = " + old.form(), "form = " + now.form());
        if (old.form() == Form.OBJECT && now.form() == Form.OBJECT) {
            compare(Rule.T13, "prefix = " + old.prefix(), "prefix = " + now.prefix());
        }
        compare(Rule.T13, "instants = " + old.instants(), "instants = " + now.instants());
        meaning();
        if (!now.retiredSince().equals(old.retiredSince())) {
            String before = worded("retired since", old.retiredSince());
            changes.add(Rule.I2, Bump.NONE, now.name().name(), before, worded("retired since", now.retiredSince()));
        }
    }

    /** What it means changes with the beginning of a line. Later only the words may change that tell so, or go. */
    private void meaning() {
        now.semanticsChanged()
                .filter(what -> !sameLine() || old.semanticsChanged().isEmpty())
                .ifPresent(what -> changes.add(Rule.D5, now.name().name(), "", what));
    }

    /** Compares the fields. The wire decides who is who, and the word of the author: {@code renamedFrom}. */
    void fields(List<Field> reserved) {
        Set<String> known = new HashSet<>();
        for (Field field : now.fields()) {
            Optional<Field> before = old.field(field.name());
            Optional<Field> renamed = before.isPresent() ? Optional.empty() : renamed(field);
            before.or(() -> renamed).ifPresent(found -> known.add(found.name()));
            renamed.ifPresent(found ->
                    changes.in(found.name(), () -> changes.add(Rule.F5, field.name(), found.name(), field.name())));
            before.or(() -> renamed)
                    .ifPresentOrElse(
                            found -> changes.in(found.name(), () -> field(found, field)),
                            () -> changes.in(field.name(), () -> added(field, reserved)));
        }
        for (Field field : old.fields()) {
            if (known.add(field.name())) {
                changes.in(field.name(), () -> changes.add(Rule.F4, field.name(), field.typeText(), ""));
            }
        }
    }

    private Optional<Field> renamed(Field field) {
        return field.renamedFrom().filter(name -> now.field(name).isEmpty()).flatMap(old::field);
    }

    private void added(Field field, List<Field> reserved) {
        Optional<Field> taken = reserved.stream()
                .filter(each -> each.name().equals(field.name()))
                .filter(each -> !each.type().equals(field.type()))
                .findFirst();
        if (taken.isPresent()) {
            changes.add(Rule.F7, field.name(), taken.get().typeText(), field.typeText());
            return;
        }
        Rule rule = field.nullable() ? Rule.F1 : field.defaultValue().isPresent() ? Rule.F2 : Rule.F3;
        changes.add(rule, field.name(), "", field.typeText());
    }

    private void field(Field before, Field after) {
        String where = after.name();
        if (before.nullable() != after.nullable()) {
            changes.add(after.nullable() ? Rule.N1 : Rule.N2, where, before.typeText(), after.typeText());
        }
        types.compare(where, before, after);
        compare(Rule.U4, where, worded("constant", before.constant()), worded("constant", after.constant()));
        compare(
                Rule.F6,
                where,
                before.accessor().orElse(where),
                after.accessor().orElse(where));
        compare(
                Rule.D4,
                where,
                worded("deprecated since", before.deprecatedSince()),
                worded("deprecated since", after.deprecatedSince()));
        redaction(where, before, after);
        defaults(where, before, after);
        if (sameLine() && before.name().equals(after.name())) {
            compare(Rule.V4, where, "since " + before.since(), "since " + after.since());
        }
    }

    private void redaction(String where, Field before, Field after) {
        Optional<Redaction> on = before.redaction().filter(how -> how != Redaction.LOG);
        Optional<Redaction> off = after.redaction().filter(how -> how != Redaction.LOG);
        Rule rule = on.equals(off) ? Rule.S1 : off.isPresent() ? Rule.S2 : Rule.S3;
        compare(rule, where, redaction(before), redaction(after));
    }

    private static String redaction(Field field) {
        return field.redaction().map(how -> "sensitive " + lower(how)).orElse("not sensitive");
    }

    /** A default stands for messages from before the field; from the first version of a line on there are none. */
    private void defaults(String where, Field before, Field after) {
        boolean counts = sameLine() && after.since().compareTo(now.version().startOfLine()) > 0;
        String was = worded("default", before.defaultValue());
        String is = worded("default", after.defaultValue());
        boolean none = !counts || was.isEmpty() || is.isEmpty() && after.nullable();
        compare(none ? Rule.D2 : is.isEmpty() ? Rule.F3 : Rule.D1, where, was, is);
    }

    private void compare(Rule rule, Object before, Object after) {
        compare(rule, now.name().name(), before.toString(), after.toString());
    }

    private void compare(Rule rule, String where, String before, String after) {
        if (!before.equals(after)) {
            changes.add(rule, where, before, after);
        }
    }

    private static String worded(String word, Optional<?> value) {
        return value.map(some -> word + " " + some).orElse("");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
