package dev.herald.processor.rule;

import dev.herald.processor.model.Origin;

/** Takes in what one rule finds. */
@FunctionalInterface
public interface Findings {
    /**
     * Adds a mistake.
     *
     * @param origin the smallest thing that is wrong
     * @param message what is wrong, and what would be valid
     */
    void add(Origin origin, String message);
}
