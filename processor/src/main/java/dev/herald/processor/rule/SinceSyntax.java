package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.Version;

/** A since is a version. */
final class SinceSyntax implements FieldRule {
    @Override
    public String name() {
        return "since-syntax";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        field.since()
                .filter(since -> Version.find(since.value()).isEmpty())
                .ifPresent(since ->
                        findings.add(since.origin(), "'" + since + "' is not a version; " + PayloadVersion.VALID));
    }
}
