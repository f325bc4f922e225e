package dev.herald.processor.rule;

import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.GroupModel;

/** Each event type of a group has a constant and a class of its own. */
final class GroupNamesTaken implements Rule<GroupModel> {
    @Override
    public String name() {
        return "event-name-taken";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (EventModel event : group.events()) {
            group.clash(event)
                    .ifPresent(other -> findings.add(
                            event.origin(),
                            event.method() + "() becomes the constant " + event.constant() + " and the class "
                                    + event.className() + ", which collide with " + other
                                    + "; call the method otherwise, and keep the event type with @WireName(\""
                                    + event.words() + "\")"));
        }
    }
}
