package dev.herald.processor.rule;

import dev.herald.processor.model.TopicModel;
import dev.herald.processor.model.TopicModel.Member;

/** A topic names groups of event types. */
final class TopicGroups implements Rule<TopicModel> {
    @Override
    public String name() {
        return "topic-group";
    }

    @Override
    public void check(TopicModel topic, Findings findings) {
        for (Member member : topic.members()) {
            member.problem().ifPresent(problem -> findings.add(member.origin(), problem));
        }
    }
}
