package dev.herald.processor.model;

import dev.herald.history.Binding;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the bindings of a topic: what each of its event types carries at each level. */
public final class Bindings {
    private Bindings() {}

    /** The bindings of a topic; of what is bound twice, which is an error, the first. */
    public static TopicHistory of(TopicModel topic) {
        Map<String, Binding> bindings = new LinkedHashMap<>();
        for (GroupModel group : topic.groups()) {
            for (EventSlot slot : group.slots()) {
                for (PayloadModel payload : slot.payload().payloads()) {
                    Binding binding = binding(slot, payload);
                    bindings.putIfAbsent(slot.key() + binding.payload(), binding);
                }
            }
        }
        return new TopicHistory(topic.name().value(), List.copyOf(bindings.values()));
    }

    private static Binding binding(EventSlot slot, PayloadModel payload) {
        PayloadName name = new PayloadName(
                payload.stated().namespace().value(), payload.stated().name().value());
        Binding binding =
                Binding.of(slot.name(), slot.level(), name, payload.version().macro());
        return slot.event().retired().isPresent() || payload.retired().isPresent() ? binding.retire() : binding;
    }
}
