package dev.herald.processor.rule;

import dev.herald.processor.model.EventLookalikes;
import dev.herald.processor.model.EventPayload;
import dev.herald.processor.model.EventSlot;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.PayloadModel;
import java.util.List;

/** Plain payloads of one event type can be told apart by their data, for they may come without headers. */
final class GroupLookalikes implements Rule<GroupModel> {
    @Override
    public String name() {
        return "plain-payloads-alike";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (EventSlot slot : group.slots()) {
            if (slot.payload() instanceof EventPayload.OneOf union) {
                check(slot, union.payloads(), findings);
            }
        }
    }

    private static void check(EventSlot slot, List<PayloadModel> payloads, Findings findings) {
        for (int i = 0; i < payloads.size(); i++) {
            for (PayloadModel other : payloads.subList(i + 1, payloads.size())) {
                if (EventLookalikes.are(payloads.get(i), other)) {
                    findings.add(
                            slot.event().origin(),
                            payloads.get(i).definition().simpleName() + " and "
                                    + other.definition().simpleName()
                                    + " cannot be told apart without headers; give them a field with a different @Constant each,"
                                    + " or each a required field that the other has not");
                }
            }
        }
    }
}
