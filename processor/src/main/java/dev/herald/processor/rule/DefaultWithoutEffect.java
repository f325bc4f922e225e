package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.Version;
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
        return isFromTheBeginning(payload, field)
                ? Optional.of(field.accessor() + " is there since "
                        + payload.version().startOfLine() + ", and no message lacks it")
                : Optional.empty();
    }

    /** A version that an heir says anew does not count: the default stands where others have a use for it. */
    private static boolean isFromTheBeginning(PayloadModel payload, FieldModel field) {
        Version beginning = payload.version().startOfLine();
        return field.since()
                .map(since -> Version.find(since.value()).equals(Optional.of(beginning))
                        && field.defaultValue()
                                .filter(text -> text.origin().isBeside(since.origin()))
                                .isPresent())
                .orElse(true);
    }
}
