package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.WireText;

/** A default is a value of the field, in wire form. */
final class DefaultSyntax implements FieldRule {
    @Override
    public String name() {
        return "default-syntax";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        if (field.optional() || !field.type().isSupported()) {
            return;
        }
        field.defaultValue()
                .ifPresent(text -> WireText.problem(field.type(), text.value())
                        .ifPresent(valid -> findings.add(
                                text.origin(),
                                "'" + text + "' is no default of a field of type " + field.javaType() + "; " + valid)));
    }
}
