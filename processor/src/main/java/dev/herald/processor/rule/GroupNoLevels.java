package dev.herald.processor.rule;

import dev.herald.processor.model.EventAlso;
import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.GroupModel;
import java.util.List;

/** Whoever names levels names at least one. */
final class GroupNoLevels implements Rule<GroupModel> {
    @Override
    public String name() {
        return "no-levels";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        also(group.also(), findings);
        for (EventModel event : group.events()) {
            event.at()
                    .filter(at -> at.levels().isEmpty())
                    .ifPresent(at -> findings.add(
                            at.origin(), "@At names no level; name at least one, or leave it away for INFO"));
            also(event.also(), findings);
        }
    }

    private static void also(List<EventAlso> also, Findings findings) {
        for (EventAlso other : also) {
            if (other.at().isEmpty()) {
                findings.add(other.atOrigin(), "@Also names no level; name at least one, such as ERROR");
            }
        }
    }
}
