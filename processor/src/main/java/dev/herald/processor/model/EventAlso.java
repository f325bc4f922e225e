package dev.herald.processor.model;

import dev.herald.annotation.Level;
import java.util.List;

/**
 * Another payload at some levels.
 *
 * @param payload the payload
 * @param payloadOrigin where it is named
 * @param at the levels
 * @param atOrigin where they are named
 */
public record EventAlso(EventPayload payload, Origin payloadOrigin, List<EventLevel> at, Origin atOrigin) {
    /** Copies the list. */
    public EventAlso {
        at = List.copyOf(at);
    }

    /** Whether it is for a level. */
    public boolean isAt(Level level) {
        return at.stream().anyMatch(named -> named.level() == level);
    }
}
