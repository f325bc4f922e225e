package dev.herald.driver;

/**
 * What became of a message that was sent.
 *
 * @param routed whether anybody was there to receive it
 */
public record Delivery(Routed routed) {
    /** Whether a message that was accepted found its way to anybody. */
    public enum Routed {
        /** At least one receiver, or a place that keeps it. */
        YES,
        /** Accepted, and nobody wanted it. */
        NO,
        /** The destination does not tell. */
        UNKNOWN
    }
}
