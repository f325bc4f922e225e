package dev.herald;

/**
 * What was counted since the start. Each notification that is emitted counts once, by the worst of its outcomes.
 *
 * @param emitted delivered by all drivers
 * @param filtered below the threshold, or opted out of
 * @param refused not registered, incomplete, unwritable or too large
 * @param failed at least one driver could not carry it
 * @param received messages that drivers handed over, repetitions included
 * @param handled messages that all their handlers took without an exception
 * @param retried attempts after the first one
 * @param quarantined messages that were given up: all attempts failed, or they could not be read
 * @param unknown messages acknowledged because their payload is not registered here
 * @param unhandled messages acknowledged because no handler is there for their payload
 * @param duplicates messages acknowledged because they had been handled before
 * @param twins messages acknowledged because the same notification comes in a macro line that suits this receiver better
 */
public record Statistics(
        long emitted,
        long filtered,
        long refused,
        long failed,
        long received,
        long handled,
        long retried,
        long quarantined,
        long unknown,
        long unhandled,
        long duplicates,
        long twins) {}
