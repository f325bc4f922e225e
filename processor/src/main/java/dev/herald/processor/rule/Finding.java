package dev.herald.processor.rule;

import dev.herald.processor.model.Origin;

/**
 * A mistake of the user's, or something that is good to know.
 *
 * @param isError whether it is a mistake
 * @param rule the name of the rule that found it, in kebab-case; for those that compare versions their id, such as {@code F4}
 * @param origin the smallest thing that is wrong
 * @param message what is wrong, and what would be valid
 */
public record Finding(boolean isError, String rule, Origin origin, String message) {
    @Override
    public String toString() {
        return "[" + rule + "] " + message;
    }
}
