package dev.herald.processor.rule;

import dev.herald.processor.model.TopicModel;
import java.util.List;
import java.util.stream.Stream;

/** What each topic must keep to. */
public final class TopicRules {
    /** All rules, in the order in which their findings are printed. */
    public static final List<Rule<TopicModel>> ALL = Stream.concat(
                    EventInterfaceRule.all(TopicModel::face).stream(),
                    Stream.of(new TopicName(), new TopicGroups(), new TopicBoundTwice()))
            .toList();

    private TopicRules() {}

    /** Whether what a topic binds can be told. */
    public static boolean isSound(TopicModel topic) {
        return Rule.judge(ALL, topic).isEmpty()
                && topic.groups().stream()
                        .allMatch(group -> Rule.judge(GroupRules.ALL, group).isEmpty());
    }
}
