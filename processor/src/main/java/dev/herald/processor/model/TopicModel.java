package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A topic.
 *
 * @param face the interface that declares it
 * @param name its name
 * @param members what it names as its groups
 */
public record TopicModel(EventInterface face, Text name, List<Member> members) {
    /** Copies the list. */
    public TopicModel {
        members = List.copyOf(members);
    }

    /**
     * What a topic names as a group.
     *
     * @param type its name
     * @param origin where it is named
     * @param group the group, if it is one
     * @param problem what is wrong, and what would be valid
     */
    public record Member(JavaType type, Origin origin, Optional<GroupModel> group, Optional<String> problem) {}

    /** Whether the name is one that a topic can have. */
    public boolean hasName() {
        return EventWords.topicProblem(name.value()).isEmpty();
    }

    /** The groups that a class is generated for. */
    public List<GroupModel> groups() {
        return members.stream()
                .flatMap(member -> member.group().stream())
                .filter(group -> group.face().hasEnding())
                .toList();
    }
}
