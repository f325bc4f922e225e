package dev.herald.processor.rule;

import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.Misfit;

/** The methods of a group are abstract, and have no parameters. */
final class GroupMethods implements Rule<GroupModel> {
    @Override
    public String name() {
        return "event-method";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (Misfit misfit : group.misfits()) {
            findings.add(
                    misfit.origin(),
                    misfit.name() + "() " + wrong(misfit)
                            + "; a method of a group is an event type: abstract, without parameters, and it returns a payload");
        }
    }

    private static String wrong(Misfit misfit) {
        return switch (misfit.kind()) {
            case PARAMETERS -> "has parameters";
            case TYPE_PARAMETERS -> "has type parameters";
            default -> "has a body";
        };
    }
}
