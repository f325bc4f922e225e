package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.Version;

/** A field that joined later is missing in older messages: it is Optional, or has a default. */
final class DefaultMissing implements FieldRule {
    @Override
    public String name() {
        return "default-missing";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        Version joined = field.since(payload.version());
        if (joined.micro() > 0
                && joined.compareTo(payload.version()) <= 0
                && !field.optional()
                && !field.constant().isPresent()
                && field.defaultValue().isEmpty()
                && field.type().isSupported()) {
            findings.add(
                    field.origin(),
                    field.accessor() + " joined with " + joined + ", so messages of " + joined.startOfLine()
                            + " lack it; make it Optional<" + field.type().java() + ">, or add a @Default");
        }
    }
}
