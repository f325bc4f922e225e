package dev.herald.processor.rule;

import dev.herald.processor.model.GroupModel;
import java.util.List;
import java.util.stream.Stream;

/** What each group of event types must keep to. */
public final class GroupRules {
    /** All rules, in the order in which their findings are printed. */
    public static final List<Rule<GroupModel>> ALL = Stream.concat(
                    EventInterfaceRule.all(GroupModel::face).stream(),
                    Stream.of(
                            new GroupWords(),
                            new GroupMethods(),
                            new GroupPayloads(),
                            new GroupNoLevels(),
                            new GroupAtWithPhases(),
                            new GroupIdleAlso(),
                            new GroupBoundTwice(),
                            new GroupNamesTaken(),
                            new GroupOptOut(),
                            new GroupUnions(),
                            new GroupRetired()))
            .toList();

    private GroupRules() {}
}
