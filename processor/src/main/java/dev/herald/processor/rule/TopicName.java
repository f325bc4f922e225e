package dev.herald.processor.rule;

import dev.herald.processor.model.EventWords;
import dev.herald.processor.model.TopicModel;

/** A topic has a name that every broker accepts. */
final class TopicName implements Rule<TopicModel> {
    @Override
    public String name() {
        return "topic-name";
    }

    @Override
    public void check(TopicModel topic, Findings findings) {
        EventWords.topicProblem(topic.name().value())
                .ifPresent(problem -> findings.add(topic.name().origin(), problem));
    }
}
