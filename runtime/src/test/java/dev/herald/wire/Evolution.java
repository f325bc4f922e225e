package dev.herald.wire;

import dev.herald.schema.Bump;
import dev.herald.schema.Change;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import dev.herald.schema.SchemaDiff;
import dev.herald.schema.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A rule, and two schemas that show it: version 1.0 and 1.1 of one payload, whatever the rule says of that. */
record Evolution(
        Rule rule,
        Bump bump,
        PayloadSchema old,
        PayloadSchema now,
        List<Field> reserved,
        List<PayloadSchema> nestedOld,
        List<PayloadSchema> nestedNow) {
    /** The field of a name and type becomes one of another type. */
    static Evolution types(Rule rule, String before, String after) {
        return of(rule, old -> old.field("v", before, "1.0"), now -> now.field("v", after, "1.0"));
    }

    static Evolution of(
            Rule rule, UnaryOperator<PayloadSchema.Builder> before, UnaryOperator<PayloadSchema.Builder> after) {
        return new Evolution(
                rule,
                rule.bump(),
                before.apply(PayloadSchema.of("test", "Evolving", "1.0")).build(),
                after.apply(PayloadSchema.of("test", "Evolving", "1.1")).build(),
                List.of(),
                List.of(),
                List.of());
    }

    Evolution with(PayloadSchema before, PayloadSchema after) {
        List<PayloadSchema> others = new ArrayList<>(nestedOld);
        others.add(before);
        List<PayloadSchema> othersNow = new ArrayList<>(nestedNow);
        othersNow.add(after);
        return new Evolution(rule, bump, old, now, reserved, others, othersNow);
    }

    Evolution with(PayloadSchema same) {
        return with(same, same);
    }

    Evolution with(Bump exception) {
        return new Evolution(rule, exception, old, now, reserved, nestedOld, nestedNow);
    }

    Evolution with(Field removed) {
        return new Evolution(rule, bump, old, now, List.of(removed), nestedOld, nestedNow);
    }

    List<Change> changes() {
        return SchemaDiff.between(
                old, now, reserved, payload -> find(nestedOld, payload), payload -> find(nestedNow, payload));
    }

    Optional<Witness> witness(Change change) {
        return Witness.of(change, old, now, payload -> find(nestedOld, payload), payload -> find(nestedNow, payload));
    }

    /** What a consumer has that was built before the change; it also knows the fields whose names are reserved. */
    PayloadType<GenericPayload> oldReader() {
        List<Field> all = new ArrayList<>(old.fields());
        all.addAll(reserved);
        PayloadSchema known = new PayloadSchema(
                old.name(),
                old.version(),
                old.form(),
                old.prefix(),
                old.instants(),
                old.nulls(),
                all,
                old.enums(),
                old.unions(),
                old.semanticsChanged(),
                old.retiredSince());
        return SchemaParts.type(known, payload -> find(nestedOld, payload));
    }

    PayloadType<GenericPayload> newReader() {
        return SchemaParts.type(now, payload -> find(nestedNow, payload));
    }

    static Optional<PayloadSchema> find(List<PayloadSchema> nested, PayloadOf payload) {
        return nested.stream()
                .filter(each ->
                        each.name().equals(payload.name()) && each.version().macro() == payload.macro())
                .findFirst();
    }

    @Override
    public String toString() {
        return rule + " " + changes();
    }
}
