package dev.herald.processor.rule;

import dev.herald.processor.model.EventAlso;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.GroupModel;
import java.util.List;

/** Event types carry payloads. */
final class GroupPayloads implements Rule<GroupModel> {
    @Override
    public String name() {
        return "event-payload";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        also(group.also(), findings);
        for (EventModel event : group.events()) {
            event.payload()
                    .problem()
                    .ifPresent(problem -> findings.add(event.origin(), event.method() + "(): " + problem));
            also(event.also(), findings);
        }
    }

    private static void also(List<EventAlso> also, Findings findings) {
        for (EventAlso other : also) {
            other.payload().problem().ifPresent(problem -> findings.add(other.payloadOrigin(), problem));
        }
    }
}
