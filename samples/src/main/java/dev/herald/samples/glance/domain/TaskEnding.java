package dev.herald.samples.glance.domain;

import java.util.Map;

/** What became of a task: a result, or the message that there is none. */
public sealed interface TaskEnding {
    /** The task is done. */
    record Succeeded(Map<String, ?> result) implements TaskEnding {
        /** Copies the result. */
        public Succeeded {
            result = Map.copyOf(result);
        }
    }

    /** The task could not be done, for the reason that the message tells. */
    record Failed(String message) implements TaskEnding {}
}
