package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import java.util.Optional;

/** A default is for fields that joined later and must be there; elsewhere it would never be used. */
final class DefaultWithoutEffect implements FieldRule {
    @Override
    public String name() {
        return "default-without-effect";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        field.defaultValue()
                .ifPresent(text -> reason(payload, field)
                        .ifPresent(reason -> findings.add(text.origin(), reason + "; remove the @Default")));
    }

    private static Optional<String> reason(PayloadModel payload, FieldModel field) {
        if (field.optional()) {
            return Optional.of(field.accessor() + " is Optional: where it is missing, it is empty");
        }
        if (field.constant().isPresent()) {
            return Optional.of(field.accessor() + " has one value only, its @Constant");
        }
        return field.since().isEmpty()
                ? Optional.of(field.accessor() + " is there since "
                        + payload.version().startOfLine() + ", and no message lacks it")
                : Optional.empty();
    }
}
