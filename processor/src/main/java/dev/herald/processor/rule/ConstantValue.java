package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.WireText;

/** A constant is a text, number, boolean or enum constant that is always there, or null, which always stands in its place. */
final class ConstantValue implements FieldRule {
    @Override
    public String name() {
        return "constant-value";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        field.constant().ifPresent(text -> {
            if (field.isAlwaysNull()) {
                return;
            }
            if (field.optional()) {
                findings.add(
                        text.origin(),
                        "a field of type " + field.javaType() + " cannot have the constant '" + text
                                + "'; write null if it is always empty, or take the Optional away");
            } else if (!WireText.canBeConstant(field.type())) {
                findings.add(
                        text.origin(),
                        "a field of type " + field.javaType()
                                + " cannot be a constant; those of type String, boolean, int, long and enums can");
            } else {
                WireText.problem(field.type(), text.value())
                        .ifPresent(valid ->
                                findings.add(text.origin(), "'" + text + "' is no " + field.javaType() + "; " + valid));
            }
        });
    }
}
