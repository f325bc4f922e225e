package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.ValueType;
import dev.herald.processor.model.ValueType.ListType;
import dev.herald.processor.model.ValueType.MapType;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.processor.model.ValueType.SetType;
import dev.herald.processor.model.ValueType.UnsupportedType;
import dev.herald.processor.model.ValueType.UnsupportedType.Why;
import java.util.EnumSet;
import java.util.Set;

/** A field has a type that has one form on the wire, in every language. */
final class FieldTypes implements FieldRule {
    private static final Set<Why> TOLD_ELSEWHERE = EnumSet.of(Why.VARIABLE, Why.UNRESOLVED);

    @Override
    public String name() {
        return "field-type";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        checkBox(field, findings);
        check(field, field.type(), findings);
    }

    private static void check(FieldModel field, ValueType type, Findings findings) {
        if (type instanceof ListType list) {
            check(field, list.element(), findings);
        } else if (type instanceof SetType set) {
            check(field, set.element(), findings);
        } else if (type instanceof MapType map) {
            check(field, map.key(), findings);
            check(field, map.value(), findings);
        } else if (type instanceof UnsupportedType unsupported && !TOLD_ELSEWHERE.contains(unsupported.why())) {
            findings.add(field.origin(), problem(unsupported));
        }
    }

    private static String problem(UnsupportedType type) {
        JavaType java = type.java();
        return switch (type.why()) {
            case GENERATED ->
                java + " is generated, and a definition never names what is generated; write " + type.valid();
            case DOMAIN_CLASS ->
                java + " is a domain class; in an interface write the definition of a payload, "
                        + "or annotate an interface with @Payload(name = \"" + type.valid() + "\") in its place";
            case MAP_KEY -> java + " cannot be the key of a map; write String or an enum";
            default -> java + " has no form on the wire; " + TypeAdvice.on(java);
        };
    }

    private static void checkBox(FieldModel field, Findings findings) {
        boolean isBox = field.type() instanceof ScalarType scalar
                && !Names.primitive(scalar.java()).equals(scalar.java());
        if (isBox && !field.optional() && !field.primitive()) {
            JavaType box = field.type().java();
            findings.add(
                    field.origin(),
                    box + " may be null; write " + Names.primitive(box) + ", or Optional<" + box
                            + "> if it may be absent");
        }
    }
}
