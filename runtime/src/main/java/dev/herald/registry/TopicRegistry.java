package dev.herald.registry;

import dev.herald.annotation.Level;
import dev.herald.driver.RoutingPattern;
import dev.herald.event.EventGroup;
import dev.herald.event.EventType;
import dev.herald.event.Topic;
import dev.herald.schema.PayloadName;
import dev.herald.wire.PayloadType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What belongs to one topic. Immutable. */
public final class TopicRegistry {
    private record Key(String eventType, Level level) {}

    private final Topic topic;
    private final Map<Key, EventType<?>> types = new LinkedHashMap<>();
    private final Map<PayloadName, PayloadType<?>> payloads = new LinkedHashMap<>();

    private TopicRegistry(Topic topic) {
        this.topic = topic;
    }

    /**
     * Registers all event types of a topic, and their payloads.
     *
     * @param topic the topic
     * @param fault takes everything that is wrong, in words
     * @return what belongs to the topic; without the parts that are wrong
     */
    public static TopicRegistry of(Topic topic, Consumer<String> fault) {
        TopicRegistry registry = new TopicRegistry(topic);
        Map<Key, EventGroup> groups = new LinkedHashMap<>();
        for (EventGroup group : topic.groups()) {
            for (EventType<?> type : group.types()) {
                Key key = new Key(type.name(), type.level());
                EventGroup other = groups.putIfAbsent(key, group);
                EventType<?> before = registry.types.putIfAbsent(key, type);
                if (other != null && before != null) {
                    fault.accept("topic " + topic.name() + " binds " + type + " twice: to "
                            + before.payload().javaType().getName() + " in group " + other.name() + ", and to "
                            + type.payload().javaType().getName() + " in group " + group.name()
                            + "; one event type has one payload at one level");
                }
                type.payload().members().forEach(payload -> registry.add(payload, fault));
            }
        }
        return registry;
    }

    private void add(PayloadType<?> payload, Consumer<String> fault) {
        PayloadType<?> before = payloads.putIfAbsent(payload.name(), payload);
        if (before != null && before != payload) {
            fault.accept("topic " + topic.name() + " has two payloads of the name " + payload.name() + ": "
                    + before.javaType().getName() + " and "
                    + payload.javaType().getName() + "; one name belongs to one class");
        }
    }

    /**
     * The topic.
     *
     * @return what this is the registry of
     */
    public Topic topic() {
        return topic;
    }

    /**
     * A payload by its name.
     *
     * @param name namespace and name
     * @return the payload; empty if it is not registered for this topic
     */
    public Optional<PayloadType<?>> payload(PayloadName name) {
        return Optional.ofNullable(payloads.get(name));
    }

    /**
     * Whether a payload is registered for this topic.
     *
     * @param type the payload
     * @return whether this very type is
     */
    public boolean registers(PayloadType<?> type) {
        return payloads.get(type.name()) == type;
    }

    /**
     * Whether an event type is registered for this topic, at its level and with its payload.
     *
     * @param type the event type
     * @return whether it may be emitted here
     */
    public boolean registers(EventType<?> type) {
        EventType<?> registered = types.get(new Key(type.name(), type.level()));
        return registered != null
                && registered.payload().javaType() == type.payload().javaType();
    }

    /**
     * An event type by its name and level.
     *
     * @param name the words
     * @param level the level
     * @return the event type; empty if it is not registered for this topic
     */
    public Optional<EventType<?>> type(String name, Level level) {
        return Optional.ofNullable(types.get(new Key(name, level)));
    }

    /**
     * All event types, in declaration order.
     *
     * @return the event types
     */
    public List<EventType<?>> types() {
        return List.copyOf(types.values());
    }

    /**
     * Why a pattern selects no event type.
     *
     * @param pattern event types
     * @return words for whoever wrote the pattern; empty if it selects one
     */
    public Optional<String> whyNothing(RoutingPattern pattern) {
        return Selection.whyNothing(pattern, types());
    }

    /**
     * All payloads.
     *
     * @return the payloads, and the members of unions, that event types carry
     */
    public List<PayloadType<?>> payloads() {
        return List.copyOf(payloads.values());
    }

    /**
     * The names of all payloads.
     *
     * @return such as {@code ironic/NodePayload}, in alphabetical order
     */
    public Set<String> payloadNames() {
        Set<String> names = new TreeSet<>();
        payloads.keySet().forEach(name -> names.add(name.toString()));
        return names;
    }
}
