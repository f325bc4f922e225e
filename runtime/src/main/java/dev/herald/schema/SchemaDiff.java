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
        String where = now.name().name();
        if (!old.name().equals(now.name())) {
            changes.add(Rule.I1, where, old.name().toString(), now.name().toString());
        }
        wireForm(where, "form", old.form(), now.form());
        if (old.form() == Form.OBJECT && now.form() == Form.OBJECT) {
            wireForm(where, "prefix", old.prefix(), now.prefix());
        }
        wireForm(where, "instants", old.instants(), now.instants());
        wireForm(where, "nulls", old.nulls(), now.nulls());
        meaning();
        if (!now.retiredSince().equals(old.retiredSince())) {
            String before = worded("retired since", old.retiredSince());
            changes.add(Rule.I2, Bump.NONE, where, before, worded("retired since", now.retiredSince()));
        }
    }

    private void wireForm(String where, String what, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(Rule.T13, where, what + " = " + before, what + " = " + after);
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
            Optional<Field> before = old.field(field.name()).or(() -> renamed(field));
            if (before.isPresent()) {
                Field found = before.get();
                known.add(found.name());
                changes.in(found.name(), () -> field(found, field));
            } else {
                changes.in(field.name(), () -> added(field, reserved));
            }
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
        if (!before.name().equals(where)) {
            changes.add(Rule.F5, where, before.name(), where);
        }
        if (before.nullable() != after.nullable()) {
            changes.add(after.nullable() ? Rule.N1 : Rule.N2, where, before.typeText(), after.typeText());
        }
        types.compare(where, before, after);
        compare(Rule.U4, where, "constant", before.constant(), after.constant());
        String calledBefore = before.accessor().orElse(where);
        String called = after.accessor().orElse(where);
        if (!calledBefore.equals(called)) {
            changes.add(Rule.F6, where, calledBefore, called);
        }
        compare(Rule.D4, where, "deprecated since", before.deprecatedSince(), after.deprecatedSince());
        if (!before.redaction().equals(after.redaction())) {
            changes.add(redactionRule(before, after), where, redaction(before), redaction(after));
        }
        if (!before.defaultValue().equals(after.defaultValue())) {
            defaults(where, before, after);
        }
        boolean isLater = !before.since().equals(after.since());
        if (isLater && sameLine() && before.name().equals(after.name())) {
            changes.add(Rule.V4, where, "since " + before.since(), "since " + after.since());
        }
    }

    private static Rule redactionRule(Field before, Field after) {
        Optional<Redaction> on = before.redaction().filter(how -> how != Redaction.LOG);
        Optional<Redaction> off = after.redaction().filter(how -> how != Redaction.LOG);
        return on.equals(off) ? Rule.S1 : off.isPresent() ? Rule.S2 : Rule.S3;
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
        changes.add(none ? Rule.D2 : is.isEmpty() ? Rule.F3 : Rule.D1, where, was, is);
    }

    private void compare(Rule rule, String where, String word, Optional<?> before, Optional<?> after) {
        if (!before.equals(after)) {
            changes.add(rule, where, worded(word, before), worded(word, after));
        }
    }

    private static String worded(String word, Optional<?> value) {
        return value.map(some -> word + " " + some).orElse("");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
