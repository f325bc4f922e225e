package dev.herald.processor.rule;

import dev.herald.processor.model.EventSlot;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.TopicModel;
import dev.herald.processor.model.TopicModel.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No two groups of a topic have an event type at the same level. */
final class TopicBoundTwice implements Rule<TopicModel> {
    @Override
    public String name() {
        return GroupBoundTwice.NAME;
    }

    @Override
    public void check(TopicModel topic, Findings findings) {
        Map<String, Member> bound = new HashMap<>();
        for (Member member : topic.members()) {
            List<EventSlot> slots = member.group().map(GroupModel::slots).orElse(List.of());
            slots.stream()
                    .flatMap(slot ->
                            Optional.ofNullable(bound.get(slot.key()))
                                    .map(other -> twice(slot, other, member))
                                    .stream())
                    .findFirst()
                    .ifPresent(message -> findings.add(member.origin(), message));
            slots.forEach(slot -> bound.putIfAbsent(slot.key(), member));
        }
    }

    private static String twice(EventSlot slot, Member one, Member other) {
        return slot.key() + " is bound twice, by " + one.type() + " and " + other.type()
                + "; leave one of them away, or give it other words";
    }
}
