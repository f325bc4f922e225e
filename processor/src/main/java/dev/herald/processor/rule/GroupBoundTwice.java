package dev.herald.processor.rule;

import dev.herald.annotation.Level;
import dev.herald.processor.model.EventAlso;
import dev.herald.processor.model.EventLevel;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.EventSlot;
import dev.herald.processor.model.GroupModel;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An event type has one payload at each level. */
final class GroupBoundTwice implements Rule<GroupModel> {
    /** The name, which the rule for topics shares. */
    static final String NAME = "event-bound-twice";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        levels(group.also(), findings);
        Map<String, EventModel> bound = new HashMap<>();
        for (EventModel event : group.events()) {
            levels(event.also(), findings);
            for (EventSlot slot : group.slots(event)) {
                EventModel other = bound.putIfAbsent(slot.key(), event);
                if (other != null) {
                    findings.add(
                            event.words().origin(),
                            slot.key() + " is bound twice, by " + other.method() + "() and " + event.method()
                                    + "(); give one of them another @WireName");
                }
            }
        }
    }

    private static void levels(List<EventAlso> also, Findings findings) {
        Set<Level> given = EnumSet.noneOf(Level.class);
        for (EventAlso other : also) {
            for (EventLevel at : other.at()) {
                if (!given.add(at.level())) {
                    findings.add(
                            at.origin(),
                            at.level()
                                    + " is given away twice; if either payload is meant, name a sealed interface of both");
                }
            }
        }
    }
}
