package dev.herald.processor.rule;

import dev.herald.processor.model.Misfit.Kind;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadModel.Door;

/** The abstract methods of a definition are accessors, or have a body. */
final class PayloadMembers implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "accessor-shape";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        boolean isInterface = payload.door() == Door.INTERFACE;
        payload.misfits().stream()
                .filter(misfit -> misfit.kind() != Kind.RESERVED_NAME && misfit.kind() != Kind.NOT_SINCE)
                .forEach(misfit -> findings.add(
                        misfit.origin(),
                        misfit.name() + " " + problem(misfit.kind())
                                + "; an accessor is a method without parameters that returns the field: "
                                + "change it, or " + (isInterface ? "give it a body (default)" : "take @Since away")));
    }

    private static String problem(Kind kind) {
        return switch (kind) {
            case PARAMETERS -> "has parameters";
            case TYPE_PARAMETERS -> "has type parameters";
            case VOID -> "returns nothing";
            default -> "throws an exception";
        };
    }
}
