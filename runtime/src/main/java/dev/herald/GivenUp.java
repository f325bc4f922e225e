package dev.herald;

import dev.herald.driver.Message;
import dev.herald.wire.RefusedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The messages that were given up and have not reached the quarantine, as long as that fails; the last of them, for the memory is bounded. Safe
 * for use by several threads.
 */
final class GivenUp {
    private static final int MOST = 1_000;

    private final Map<Message, Verdict> verdicts = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Message, Verdict> eldest) {
            return size() > MOST;
        }
    };

    /** Why a message was given up, and after how many attempts. */
    record Verdict(int attempts, Optional<RefusedException.Kind> kind, String reason) {}

    synchronized void add(Message message, Verdict verdict) {
        verdicts.put(message, verdict);
    }

    synchronized void remove(Message message) {
        verdicts.remove(message);
    }

    synchronized Optional<Verdict> of(Message message) {
        return verdicts.isEmpty() ? Optional.empty() : Optional.ofNullable(verdicts.get(message));
    }
}
