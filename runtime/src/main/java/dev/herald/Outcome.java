package dev.herald;

import dev.herald.driver.Delivery.Routed;
import dev.herald.driver.DriverException;
import java.util.Optional;

/** What became of a notification that was emitted. Immutable. */
public sealed interface Outcome {
    /**
     * A driver took it over.
     *
     * @param routed whether anybody was there to receive it
     */
    record Delivered(Routed routed) implements Outcome {}

    /**
     * It was not wanted: its level is below the threshold, or somebody opted out of it.
     *
     * @param why which of them, in words
     */
    record Filtered(String why) implements Outcome {}

    /**
     * It must not be emitted: not registered, incomplete, unwritable or too large. Emitting it again will not help.
     *
     * @param why what is wrong, and what would be right
     * @param cause the exception behind it
     */
    record Refused(String why, Optional<Throwable> cause) implements Outcome {}

    /**
     * The driver could not carry it. Emitting it again, with the same id, may help.
     *
     * @param kind the kind of failure
     * @param why what happened
     * @param cause the exception behind it
     */
    record Failed(DriverException.Kind kind, String why, Optional<Throwable> cause) implements Outcome {}

    /**
     * Whether a driver took it over.
     *
     * @return true for {@link Delivered}
     */
    default boolean isDelivered() {
        return this instanceof Delivered;
    }
}
