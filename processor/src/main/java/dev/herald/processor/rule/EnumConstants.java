package dev.herald.processor.rule;

import dev.herald.processor.model.EnumModel;
import dev.herald.processor.model.EnumModel.Constant;
import dev.herald.processor.model.Labels;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.Map;

/** Each constant of an enum has a text of its own, at most one stands for the unknown, and none joins later than the payload's version. */
final class EnumConstants implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "enum-constants";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (EnumModel model : Labels.of(payload.wireFields()).enums()) {
            checkTexts(model, findings);
            checkUnknown(model, findings);
            model.known().forEach(constant -> checkSince(payload, constant, findings));
        }
    }

    private static void checkTexts(EnumModel model, Findings findings) {
        Map<String, Constant> owners = new HashMap<>();
        for (Constant constant : model.known()) {
            Constant owner = owners.putIfAbsent(constant.text(), constant);
            if (owner != null) {
                findings.add(
                        constant.origin(),
                        "'" + constant.text() + "' is the text of " + owner.name() + " already; give " + constant.name()
                                + " another @WireName");
            } else if (constant.text().isEmpty()) {
                findings.add(constant.origin(), "the text of a constant is not empty; write another @WireName");
            }
        }
    }

    private static void checkUnknown(EnumModel model, Findings findings) {
        model.constants().stream()
                .filter(Constant::unknown)
                .skip(1)
                .forEach(second -> findings.add(
                        second.origin(),
                        model.unknown().map(Constant::name).orElse("")
                                + " stands for unknown texts already; remove one @Unknown"));
    }

    private static void checkSince(PayloadModel payload, Constant constant, Findings findings) {
        constant.since().ifPresent(since -> {
            Version joined = Version.find(since.value()).orElse(null);
            if (joined == null) {
                findings.add(since.origin(), "'" + since + "' is not a version; " + PayloadVersion.VALID);
            } else if (joined.compareTo(payload.version()) > 0) {
                findings.add(
                        since.origin(),
                        constant.name() + " joins with " + joined + ", but "
                                + payload.stated().name() + ", which uses it, has version " + payload.version()
                                + "; raise the version, or write at most @Since(\"" + payload.version() + "\")");
            }
        });
    }
}
