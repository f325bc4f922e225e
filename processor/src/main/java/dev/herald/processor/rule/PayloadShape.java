package dev.herald.processor.rule;

import dev.herald.processor.model.Misfit;
import dev.herald.processor.model.PayloadModel;

/** A definition is a type that a generated class can implement, or be filled from. */
final class PayloadShape implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "definition-shape";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.shape().forEach(misfit -> findings.add(misfit.origin(), misfit.name() + " " + problem(misfit)));
    }

    private static String problem(Misfit misfit) {
        return switch (misfit.kind()) {
            case GENERIC ->
                "has type parameters, but a payload has one form on the wire; put them on a super-interface";
            case PRIVATE -> "cannot be seen by what is generated in its package; it must not be private";
            case INNER -> "is an inner class, of which nobody can make an instance alone; make it static";
            case SEALED ->
                "is sealed, so no generated class can implement it; leave @Payload to its members, or make it non-sealed";
            default -> "is no definition; that is an interface, or a domain class or record";
        };
    }
}
