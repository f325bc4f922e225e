package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Projection.Fault;

/** What is projected are classes that generated code can ask. */
final class ProjectsClass implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "projects-class";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.projection().faults().forEach(fault -> findings.add(fault.origin(), problem(fault)));
    }

    private static String problem(Fault fault) {
        return switch (fault.kind()) {
            case EMPTY -> "no class is named; name the domain classes that the payload is filled from, or leave it out";
            case NO_CLASS -> fault.type() + " has no properties; name a class, a record or an interface";
            case REPEATED -> fault.type() + " is named already; from takes one instance of each class";
            case GENERIC -> fault.type() + " has type parameters; name a class that extends it and says what they are";
            case HIDDEN -> fault.type() + " cannot be seen from the package of the definition; make it public";
            case OWN_SOURCE ->
                fault.type()
                        + " is itself what the payload is filled from; leave it out, or define the payload with an interface";
        };
    }
}
