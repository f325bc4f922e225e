package dev.herald.schema;

import dev.herald.schema.FieldType.EnumOf;
import dev.herald.schema.FieldType.ListOf;
import dev.herald.schema.FieldType.MapOf;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.FieldType.Scalar;
import dev.herald.schema.FieldType.SetOf;
import dev.herald.schema.FieldType.UnionOf;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares the types of a field, from the outside to the inside (rule T10). */
final class TypeDiff {
    private static final Map<Scalar, Integer> WHOLE =
            new EnumMap<>(Map.of(Scalar.INT, 1, Scalar.LONG, 2, Scalar.BIGINT, 3));
    private static final Map<Scalar, Integer> FRACTION = new EnumMap<>(Map.of(Scalar.DOUBLE, 1, Scalar.DECIMAL, 2));
    private static final Set<FieldType> STRICT_TEXTS =
            Set.of(Scalar.BYTES, Scalar.INSTANT, Scalar.DATE, Scalar.DURATION, Scalar.UUID, Scalar.URI);

    private final Changes changes;
    private final PayloadSchema old;
    private final PayloadSchema now;
    private final Set<String> compared = new HashSet<>();

    TypeDiff(Changes changes, PayloadSchema old, PayloadSchema now) {
        this.changes = changes;
        this.old = old;
        this.now = now;
    }

    void compare(String where, Field before, Field after) {
        compare(new Whole(where, before, after), before.type(), after.type());
    }

    /** The field whose types are compared, as it appears in a change of one of their parts. */
    private record Whole(String where, Field from, Field to) {
        String before() {
            return from.typeText();
        }

        String after() {
            return to.typeText();
        }
    }

    private void compare(Whole field, FieldType before, FieldType after) {
        if (before instanceof ListOf from && after instanceof ListOf to) {
            compare(field, from.element(), to.element());
        } else if (before instanceof SetOf from && after instanceof SetOf to) {
            compare(field, from.element(), to.element());
        } else if (before instanceof ListOf from && after instanceof SetOf to) {
            changes.add(Rule.T9, field.where(), field.before(), field.after());
            compare(field, from.element(), to.element());
        } else if (before instanceof SetOf from && after instanceof ListOf to) {
            changes.add(Rule.T9, field.where(), field.before(), field.after());
            compare(field, from.element(), to.element());
        } else if (before instanceof MapOf from && after instanceof MapOf to) {
            keys(field, from.key(), to.key());
            compare(field, from.value(), to.value());
        } else if (before instanceof EnumOf from && after instanceof EnumOf to) {
            enums(from, to);
        } else if (before instanceof PayloadOf from && after instanceof PayloadOf to) {
            payloads(field, from, to);
        } else if (before instanceof UnionOf from && after instanceof UnionOf to) {
            unions(from, to);
        } else if (!before.equals(after)) {
            changes.add(rule(before, after), field.where(), field.before(), field.after());
        }
    }

    private void keys(Whole field, FieldType before, FieldType after) {
        if (before instanceof EnumOf from && after instanceof EnumOf to) {
            enums(from, to);
        } else if (!before.equals(after)) {
            changes.add(Rule.T11, field.where(), field.before(), field.after());
        }
    }

    private void enums(EnumOf before, EnumOf after) {
        Optional<EnumSchema> from = old.enumeration(before.label());
        Optional<EnumSchema> to = now.enumeration(after.label());
        if (from.isPresent() && to.isPresent() && compared.add(before + " " + after)) {
            new EnumDiff(
                            changes,
                            from.get(),
                            to.get(),
                            old.version().macro() == now.version().macro())
                    .compare();
        }
    }

    private void unions(UnionOf before, UnionOf after) {
        Optional<UnionSchema> from = old.union(before.label());
        Optional<UnionSchema> to = now.union(after.label());
        if (from.isPresent() && to.isPresent() && compared.add(before + " " + after)) {
            new UnionDiff(
                            changes,
                            from.get(),
                            to.get(),
                            old.version().macro() == now.version().macro())
                    .compare();
        }
    }

    private void payloads(Whole field, PayloadOf before, PayloadOf after) {
        if (before.equals(after)) {
            changes.nested(after);
        } else {
            changes.add(
                    before.name().equals(after.name()) ? Rule.P2 : Rule.P3,
                    field.where(),
                    field.before(),
                    field.after());
        }
    }

    /** The rule for two types of which at least one is a scalar, an enum, or of another shape. */
    private static Rule rule(FieldType before, FieldType after) {
        if (before == Scalar.JSON || after == Scalar.JSON) {
            return Rule.T12;
        }
        if (before instanceof PayloadOf && after instanceof UnionOf
                || before instanceof UnionOf && after instanceof PayloadOf) {
            return Rule.U5;
        }
        if (!isFlat(before) || !isFlat(after)) {
            return Rule.T8;
        }
        if (before == Scalar.BOOLEAN && after instanceof EnumOf) {
            return Rule.T5;
        }
        if (before == Scalar.STRING && isStrictText(after)) {
            return Rule.T6;
        }
        if (after == Scalar.STRING && isStrictText(before)) {
            return Rule.T7;
        }
        if (WHOLE.containsKey(before) && FRACTION.containsKey(after)) {
            return Rule.T2;
        }
        if (FRACTION.containsKey(before) && WHOLE.containsKey(after)) {
            return Rule.T3;
        }
        return rank(before) == 0 || rank(after) == 0 ? Rule.T4 : rank(before) < rank(after) ? Rule.T1 : Rule.T3;
    }

    private static boolean isFlat(FieldType type) {
        return type instanceof Scalar || type instanceof EnumOf;
    }

    private static boolean isStrictText(FieldType type) {
        return type instanceof EnumOf || STRICT_TEXTS.contains(type);
    }

    /** How wide a number is among those of its kind; 0 for what is no number. */
    private static int rank(FieldType type) {
        return type instanceof Scalar scalar ? WHOLE.getOrDefault(scalar, FRACTION.getOrDefault(scalar, 0)) : 0;
    }
}
