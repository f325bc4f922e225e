package dev.herald.processor.rule;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.WireNames;

/** Some names mean something else in every class, or in generated ones. */
final class PayloadReservedNames implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "accessor-name";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Misfit misfit : payload.misfits()) {
            if (misfit.kind() == Kind.RESERVED_NAME) {
                String wireName = WireNames.of(misfit.name(), payload.stated().naming());
                findings.add(
                        misfit.origin(),
                        "an accessor cannot be called " + misfit.name()
                                + "; give it another name and keep that of the wire: " + "@WireName(\"" + wireName
                                + "\") " + alternative(misfit.name()) + "()");
            }
        }
    }

    private static String alternative(String name) {
        return switch (name) {
            case "notify", "notifyAll" -> "notification";
            case "getClass" -> "kind";
            default -> name + "Value";
        };
    }
}
