package dev.herald.processor.rule;

import dev.herald.processor.model.EventModel;
import dev.herald.processor.model.GroupModel;

/** An event type retires without a version, since it has none; and together with its payload at the latest. */
final class GroupRetired implements Rule<GroupModel> {
    @Override
    public String name() {
        return "retired-event";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (EventModel event : group.events()) {
            event.retired()
                    .filter(retired -> !retired.value().isEmpty())
                    .ifPresent(retired -> findings.add(
                            retired.origin(), "an event type has no version; write @Retired on " + event.method()));
            if (event.retired().isEmpty()) {
                event.payload().payloads().stream()
                        .filter(payload -> event.payload().payloads().size() == 1)
                        .filter(payload -> payload.retired().isPresent())
                        .forEach(payload -> findings.add(
                                event.origin(),
                                payload.stated().name() + " is @Retired, and not written any more; write @Retired on "
                                        + event.method() + " too, or name another payload"));
            }
        }
    }
}
