package dev.herald.processor.rule;

import dev.herald.processor.model.Origin;

/**
 * A mistake of the user's.
 *
 * @param rule the name of the rule that found it, in kebab-case
 * @param origin the smallest thing that is wrong
 * @param message what is wrong, and what would be valid
 */
public record Finding(String rule, Origin origin, String message) {
    @Override
    public String toString() {
        return "[" + rule + "] " + message;
    }
}
