package dev.herald.processor.rule;

import dev.herald.processor.model.GroupModel;

/** A phase has its level; only an event type without phases can claim levels. */
final class GroupAtWithPhases implements Rule<GroupModel> {
    @Override
    public String name() {
        return "at-with-phases";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        group.events().stream()
                .filter(event -> !event.phases().isEmpty())
                .forEach(
                        event -> event.at()
                                .ifPresent(
                                        at -> findings.add(
                                                at.origin(),
                                                event.method() + "() has the phases " + event.phases()
                                                        + ", and a phase has its level; leave @At away, or the phases with @Phases({})")));
    }
}
