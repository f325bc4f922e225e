package dev.herald.event;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Something that happened and is to be told: an event type with its payload.
 *
 * @param type the event type
 * @param payload makes the payload
 * @param id the message id; a new one is made where it is empty
 * @param <P> the payload
 */
public record Emission<P>(EventType<P> type, Supplier<? extends P> payload, Optional<UUID> id) {
    /**
     * The same with a message id of the caller's, so that a repetition can be recognized.
     *
     * @param id the message id
     * @return what can be emitted
     */
    public Emission<P> id(UUID id) {
        return new Emission<>(type, payload, Optional.of(id));
    }
}
