package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadModel.Meaning;
import dev.herald.schema.Version;

/** The meaning of a payload changes at the beginning of a macro line, and somebody says how. */
final class MeaningChanged implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "semantics-changed";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.meaning().ifPresent(meaning -> check(meaning, payload, findings));
    }

    private static void check(Meaning meaning, PayloadModel payload, Findings findings) {
        Version in = Version.find(meaning.in().value()).orElse(null);
        if (in == null) {
            findings.add(meaning.in().origin(), "'" + meaning.in() + "' is not a version; " + PayloadVersion.VALID);
        } else if (in.micro() != 0) {
            findings.add(
                    meaning.in().origin(),
                    "a micro version adds, and changes no meaning; write in = \"" + new Version(in.macro() + 1, 0)
                            + "\", the beginning of the next macro line");
        } else if (in.compareTo(payload.version()) > 0) {
            findings.add(
                    meaning.in().origin(),
                    payload.stated().name() + " has version " + payload.version() + ", and no " + in
                            + " yet; raise the version to " + in);
        }
        if (meaning.what().value().isBlank()) {
            findings.add(
                    meaning.what().origin(),
                    "nothing is said about what changed; write it for those who read the history, such as "
                            + "\"size is in bytes, no longer in MiB\"");
        }
    }
}
