package dev.herald.processor.rule;

import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.Labels;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Text;
import dev.herald.schema.Version;

/** What is not written any more says since which version, and that one is there. */
final class RetiredVersion implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "retired-version";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.retired().ifPresent(retired -> check(payload.stated().name().value(), retired, payload, findings));
        for (EnumModel model : Labels.of(payload.wireFields()).enums()) {
            model.constants()
                    .forEach(constant -> constant.retired().ifPresent(retired -> {
                        if (constant.unknown()) {
                            findings.add(
                                    retired.origin(),
                                    constant.name()
                                            + " stands for unknown texts, and is never written; remove @Retired");
                        } else {
                            check(constant.name(), retired, payload, findings);
                        }
                    }));
        }
    }

    private static void check(String name, Text retired, PayloadModel payload, Findings findings) {
        Version version = Version.find(retired.value()).orElse(null);
        if (retired.value().isEmpty()) {
            findings.add(
                    retired.origin(),
                    "since which version is " + name + " not written any more? Write it, such as @Retired(\""
                            + payload.version() + "\")");
        } else if (version == null) {
            findings.add(retired.origin(), "'" + retired + "' is not a version; " + PayloadVersion.VALID);
        } else if (version.compareTo(payload.version()) > 0) {
            findings.add(
                    retired.origin(),
                    name + " retires with " + version + ", but "
                            + payload.stated().name() + " has version "
                            + payload.version() + "; raise the version, or write at most @Retired(\""
                            + payload.version() + "\")");
        }
    }
}
