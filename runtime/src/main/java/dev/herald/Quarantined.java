package dev.herald;

import dev.herald.driver.Message;
import dev.herald.wire.RefusedException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message that was given up. Its text tells nothing of the body.
 *
 * @param id tells the entries apart
 * @param since when it was given up
 * @param subscription the group of the subscription that gave it up; without a group its number, such as {@code #1}
 * @param attempts how often it was handed to the handlers; 0 if it could not be read
 * @param kind why it could not be read; empty if a handler failed
 * @param reason why it was given up, in words that hold no value of the payload
 * @param message the message as it was received, with its bytes
 */
public record Quarantined(
        UUID id,
        Instant since,
        String subscription,
        int attempts,
        Optional<RefusedException.Kind> kind,
        String reason,
        Message message) {
    /** Where it came from, when and why it was given up. */
    @Override
    public String toString() {
        return id + ": " + message + ", given up by " + subscription + " at " + since + " after " + attempts
                + " attempts: " + reason;
    }
}
