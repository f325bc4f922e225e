package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.Version;

/** A field has joined, at the latest, with the version that the payload has. */
final class SinceAfterVersion implements FieldRule {
    @Override
    public String name() {
        return "since-after-version";
    }

    @Override
    public void check(PayloadModel payload, FieldModel field, Findings findings) {
        String version = payload.stated().version().value();
        Version current = Version.find(version).orElse(null);
        field.since().ifPresent(since -> {
            Version joined = Version.find(since.value()).orElse(null);
            if (current != null && joined != null && joined.compareTo(current) > 0) {
                findings.add(
                        since.origin(),
                        field.accessor() + " joins with " + joined + ", but "
                                + payload.stated().name() + " has version " + current
                                + "; raise the version, or write at most @Since(\"" + current + "\")");
            }
        });
    }
}
