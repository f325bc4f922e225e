package dev.herald.processor.model;

import dev.herald.annotation.Phase;
import dev.herald.processor.model.FieldModel.Deprecation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A method of a group: what can happen.
 *
 * @param origin the method; the group, if the method is inherited
 * @param method the name of the method
 * @param words the words that it adds to those of the group, and where they are said
 * @param payload what it carries
 * @param phases its phases
 * @param at the levels that it claims, if it says so
 * @param also other payloads at other levels
 * @param optOutBy the wire name of the field that users can opt out by
 * @param retired that it is not emitted any more: the annotation
 * @param deprecation that it is deprecated
 * @param doc its Javadoc
 */
public record EventModel(
        Origin origin,
        String method,
        Text words,
        EventPayload payload,
        List<Phase> phases,
        Optional<At> at,
        List<EventAlso> also,
        Optional<Text> optOutBy,
        Optional<Text> retired,
        Optional<Deprecation> deprecation,
        Optional<String> doc) {
    /** Copies the lists. */
    public EventModel {
        phases = List.copyOf(phases);
        also = List.copyOf(also);
    }

    /**
     * The levels that a method claims.
     *
     * @param levels the levels
     * @param origin the annotation
     */
    public record At(List<EventLevel> levels, Origin origin) {
        /** Copies the list. */
        public At {
            levels = List.copyOf(levels);
        }
    }

    /** The name of its constant. */
    public String constant() {
        return WireNames.constant(method);
    }

    /** The name of its class. */
    public String className() {
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
    }
}
