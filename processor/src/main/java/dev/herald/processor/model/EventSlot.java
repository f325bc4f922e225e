package dev.herald.processor.model;

import dev.herald.annotation.Level;

/**
 * One event type at one level.
 *
 * @param event the method that it is made of
 * @param accessor the phase or level, as the generated method is called
 * @param name the words
 * @param level the level
 * @param payload what it carries
 */
public record EventSlot(EventModel event, String accessor, String name, Level level, EventPayload payload) {
    /** What has to be different from that of all others in a topic. */
    public String key() {
        return "'" + name + "' at " + level;
    }
}
