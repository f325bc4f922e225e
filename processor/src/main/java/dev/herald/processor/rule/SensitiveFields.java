package dev.herald.processor.rule;

import dev.herald.annotation.Redaction;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.ValueType.ScalarType;
import dev.herald.schema.FieldType.Scalar;

/** Only a text can be masked on the wire, and only what may be absent can be left out. */
final class SensitiveFields implements FieldRule {
    @Override
    public String name() {
        return "sensitive-field";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        field.sensitivity().ifPresent(sensitivity -> {
            Redaction redaction = sensitivity.redaction();
            boolean isText = field.type() instanceof ScalarType scalar && scalar.scalar() == Scalar.STRING;
            if (field.constant().isPresent()) {
                findings.add(
                        sensitivity.origin(),
                        field.accessor() + " is a constant, which everybody knows; remove @Sensitive");
            } else if (redaction == Redaction.MASK && !isText) {
                findings.add(
                        sensitivity.origin(),
                        "only a String can be masked on the wire, but " + field.accessor() + " is " + field.javaType()
                                + "; " + others(field));
            } else if (redaction == Redaction.OMIT && !field.optional()) {
                findings.add(
                        sensitivity.origin(),
                        "only an Optional field can be left out on the wire; make " + field.accessor() + " Optional<"
                                + field.type().java() + ">, or use LOG" + (isText ? " or MASK" : ""));
            }
        });
    }

    private static String others(FieldModel field) {
        return field.optional() ? "use LOG or OMIT" : "use LOG";
    }
}
