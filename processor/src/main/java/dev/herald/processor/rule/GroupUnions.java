package dev.herald.processor.rule;

import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.GroupModel;

/** The unions that event types carry are like those of fields: without headers, a reader has only the data to go by. */
final class GroupUnions implements Rule<GroupModel> {
    @Override
    public String name() {
        return UnionMembers.NAME;
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (EventPayload.OneOf payload : group.unions()) {
            UnionMembers.check(payload.union(), findings);
        }
    }
}
