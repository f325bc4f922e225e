package dev.herald.history;

import dev.herald.annotation.Level;
import dev.herald.schema.PayloadName;

/**
 * That an event type at a level carries a payload on a topic; if it carries a union, each of its payloads has a binding.
 *
 * @param eventType the event type, such as {@code baremetal.node.power_set.start}
 * @param level the level
 * @param payload the payload
 * @param macro the macro line of it
 * @param retired whether it is not emitted any more, and only read
 * @param released whether it was released, and so may be retired, but not removed or replaced
 */
public record Binding(
        String eventType, Level level, PayloadName payload, int macro, boolean retired, boolean released) {
    /** A binding that is neither retired nor released. */
    public static Binding of(String eventType, Level level, PayloadName payload, int macro) {
        return new Binding(eventType, level, payload, macro, false, false);
    }

    /** Whether another one says the same of the same event type, level and payload, whatever its macro line. */
    boolean binds(Binding other) {
        return carriesAs(other) && level == other.level;
    }

    /** Whether another one says the same of the same event type and payload, whatever the level and the macro line. */
    public boolean carriesAs(Binding other) {
        return eventType.equals(other.eventType) && payload.equals(other.payload);
    }

    /** The same binding, not emitted any more. */
    public Binding retire() {
        return new Binding(eventType, level, payload, macro, true, released);
    }

    /** The same binding, released. */
    public Binding release() {
        return new Binding(eventType, level, payload, macro, retired, true);
    }

    /** What it says, such as {@code a.node.create at INFO: example/NodePayload@1}. */
    @Override
    public String toString() {
        return eventType + " at " + level + ": " + payload + "@" + macro;
    }
}
