package dev.herald;

import dev.herald.Outcome.Delivered;
import dev.herald.Outcome.Failed;
import dev.herald.Outcome.Filtered;
import java.util.Comparator;
import java.util.List;

/**
 * Tells what became of one notification. Immutable.
 *
 * @param messageId the message id, the same on all topics and drivers; empty where nothing of the event type is wanted and the caller gave none
 * @param outcome the worst of the results, or why it was given to no driver at all
 * @param results what each driver answered, in the order of topics and drivers; empty if it was given to none
 */
public record Receipt(String messageId, Outcome outcome, List<Result> results) {
    /** Copies the list. */
    public Receipt {
        results = List.copyOf(results);
    }

    /**
     * What became of it on one topic with one driver.
     *
     * @param topic the name of the topic
     * @param driver the driver, as it calls itself
     * @param outcome what became of it
     */
    public record Result(String topic, String driver, Outcome outcome) {}

    static Receipt of(String messageId, Outcome outcome) {
        return new Receipt(messageId, outcome, List.of());
    }

    static Receipt of(String messageId, List<Result> results) {
        Outcome worst = results.stream()
                .map(Result::outcome)
                .max(Comparator.comparingInt(Receipt::badness))
                .orElseThrow();
        return new Receipt(messageId, worst, results);
    }

    private static int badness(Outcome outcome) {
        if (outcome instanceof Delivered delivered) {
            return switch (delivered.routed()) {
                case YES -> 0;
                case UNKNOWN -> 1;
                case NO -> 2;
            };
        }
        return outcome instanceof Filtered ? 3 : outcome instanceof Failed ? 5 : 4;
    }
}
