package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;

/** Absent is Optional, and nothing else: a compiler does not see all annotations in all class files. */
final class NullableMember implements FieldRule {
    @Override
    public String name() {
        return "nullable-member";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        field.nullable()
                .ifPresent(origin -> findings.add(
                        origin,
                        "@Nullable means nothing on a field; "
                                + (field.optional()
                                        ? "remove it, " + field.javaType() + " says it all"
                                        : "write Optional<" + field.type().java() + "> " + field.accessor() + "()")));
    }
}
