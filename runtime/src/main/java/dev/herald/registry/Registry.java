package dev.herald.registry;

import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.Nearest;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to all the topics of a program. Immutable. */
public final class Registry {
    private final Map<String, TopicRegistry> topics = new LinkedHashMap<>();

    /** The topics of the very event types that are registered; others may be equal to them. */
    private final Map<EventType<?>, List<TopicRegistry>> byType = new IdentityHashMap<>();

    private Registry() {}

    /**
     * Registers topics.
     *
     * @param topics the topics
     * @param fault takes everything that is wrong, in words
     * @return what belongs to them
     */
    public static Registry of(List<Topic> topics, Consumer<String> fault) {
        Registry registry = new Registry();
        for (Topic topic : topics) {
            if (registry.topics.putIfAbsent(topic.name(), TopicRegistry.of(topic, fault)) != null) {
                fault.accept(
                        "topic " + topic.name() + " is given twice; give it once, with all its groups and drivers");
            }
        }
        registry.types().forEach(type -> registry.byType.put(type, registry.search(type)));
        return registry;
    }

    /**
     * What is wrong with a topic that is registered again.
     *
     * @param topic the topic
     * @return words for whoever did it
     */
    public static String twice(Topic topic) {
        return "topic " + topic.name() + " is given twice; give it once, with all its groups and drivers";
    }

    /**
     * A topic by its name.
     *
     * @param topic the name
     * @return what belongs to it
     * @throws IllegalArgumentException if there is no such topic
     */
    public TopicRegistry topic(String topic) {
        TopicRegistry registry = topics.get(topic);
        if (registry == null) {
            throw new IllegalArgumentException(whyNoTopic(topic));
        }
        return registry;
    }

    /**
     * All topics.
     *
     * @return what belongs to each, in the order they were given
     */
    public List<TopicRegistry> topics() {
        return List.copyOf(topics.values());
    }

    /**
     * Why a topic cannot be used.
     *
     * @param topic the name of one that was not registered
     * @return words for whoever tried to
     */
    public String whyNoTopic(String topic) {
        return "topic " + topic + " was not given to the builder; " + Nearest.hint(topic, topics.keySet());
    }

    /**
     * Where an event type is registered.
     *
     * @param type the event type
     * @return the topics, in the order they were given; empty if it must not be emitted
     */
    public List<TopicRegistry> topicsOf(EventType<?> type) {
        List<TopicRegistry> known = byType.get(type);
        return known == null ? search(type) : known;
    }

    private List<TopicRegistry> search(EventType<?> type) {
        return topics.values().stream().filter(topic -> topic.registers(type)).toList();
    }

    /**
     * Why an event type is registered nowhere.
     *
     * @param type the event type
     * @return words for whoever tried to emit it
     */
    public String whyNot(EventType<?> type) {
        List<EventType<?>> same = types().stream()
                .filter(other -> other.name().equals(type.name()))
                .toList();
        Optional<EventType<?>> atLevel =
                same.stream().filter(other -> other.level() == type.level()).findFirst();
        if (atLevel.isPresent()) {
            return type + " is registered with the payload "
                    + atLevel.get().payload().javaType().getName() + ", not with "
                    + type.payload().javaType().getName();
        }
        if (!same.isEmpty()) {
            String levels =
                    same.stream().map(other -> other.level().name()).distinct().collect(Collectors.joining(", "));
            return type.name() + " is not registered at " + type.level() + "; there are " + levels;
        }
        return type.name() + " is not registered on any topic; " + Nearest.hint(type.name(), Selection.names(types()));
    }

    /**
     * What belongs to a group.
     *
     * @param name the words that its event types begin with, such as {@code image.member}
     * @return the names of its event types, and of no other group's; none if no topic has such a group
     */
    public Set<String> typesOfGroup(String name) {
        return groups().filter(group -> group.name().equals(name))
                .flatMap(group -> group.types().stream())
                .map(EventType::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Why nobody opts out of anything by a pattern.
     *
     * @param pattern event types to opt out of, or values of theirs, or a group
     * @return words for whoever wrote the pattern; empty if it selects one
     */
    public Optional<String> whyNoOptOut(RoutingPattern pattern) {
        return Selection.whyNoOptOut(pattern, groups().map(EventGroup::name).collect(Collectors.toSet()), types());
    }

    private Stream<EventGroup> groups() {
        return topics.values().stream().flatMap(topic -> topic.topic().groups().stream());
    }

    /**
     * All event types.
     *
     * @return the event types of all topics, in their order
     */
    public List<EventType<?>> types() {
        return topics.values().stream().flatMap(topic -> topic.types().stream()).toList();
    }
}
