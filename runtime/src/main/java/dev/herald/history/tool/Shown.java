package dev.herald.history.tool;

import java.util.Optional;
import java.util.Set;

/**
 * What examples show of a field.
 *
 * @param type the text of its type
 * @param nullable whether it is null or absent in one of them
 * @param guess why the type is no more than a guess, if it is
 */
record Shown(String type, boolean nullable, Optional<String> guess) {
    private static final Set<String> TEXTS = Set.of("string", "uuid", "instant");

    static Shown of(String type) {
        return new Shown(type, false, Optional.empty());
    }

    static Shown guessed(String type, String why) {
        return new Shown(type, false, Optional.of(why));
    }

    Shown orNull() {
        return new Shown(type, true, guess);
    }

    /** Whether it shows nothing but null, or a list without elements. */
    private boolean isUnknown() {
        return guess.isPresent() && (type.equals("string") || type.equals("list<string>"));
    }

    /** What both show: what is known wins over what is guessed, and the wider type over the narrower one. */
    Shown and(Shown other) {
        boolean either = nullable || other.nullable;
        if (type.equals(other.type) || isUnknown() != other.isUnknown()) {
            Shown known = isUnknown() ? other : this;
            return new Shown(known.type, either, known.guess);
        }
        Optional<String> wider = wider(type, other.type);
        return wider.isPresent()
                ? new Shown(wider.get(), either, guess)
                : new Shown(
                        "json",
                        either,
                        Optional.of("is " + type + " and " + other.type + " in the examples: json takes anything"));
    }

    private static Optional<String> wider(String one, String other) {
        Set<String> both = Set.of(one, other);
        if (TEXTS.containsAll(both)) {
            return Optional.of("string");
        }
        if (both.equals(Set.of("long", "double"))) {
            return Optional.of("double");
        }
        return both.equals(Set.of("long", "bigint")) ? Optional.of("bigint") : Optional.empty();
    }
}
