package dev.herald.processor.rule;

import dev.herald.annotation.Level;
import dev.herald.processor.model.EventAlso;
import dev.herald.processor.model.EventLevel;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.GroupModel;

/** A level that is given to another payload is one that a method leaves to it. */
final class GroupIdleAlso implements Rule<GroupModel> {
    @Override
    public String name() {
        return "also-without-effect";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (EventAlso also : group.also()) {
            for (EventLevel at : also.at()) {
                if (group.events().stream().noneMatch(event -> GroupModel.leaves(event, at.level()))
                        && !group.events().isEmpty()) {
                    findings.add(
                            at.origin(), "no event type of this group leaves " + at.level() + " to another payload");
                }
            }
        }
        for (EventModel event : group.events()) {
            for (EventAlso also : event.also()) {
                also.at().stream()
                        .filter(at -> !GroupModel.leaves(event, at.level()))
                        .forEach(at -> findings.add(at.origin(), why(event, at.level())));
            }
        }
    }

    private static String why(EventModel event, Level level) {
        if (!event.phases().isEmpty()) {
            return event.method() + "() has the phases " + event.phases()
                    + "; only the phase ERROR can carry another payload, at level ERROR";
        }
        return level + " stays with the payload that " + event.method() + "() returns"
                + (event.at().isPresent() ? ", since its @At claims it" : "; a method without @At claims INFO");
    }
}
