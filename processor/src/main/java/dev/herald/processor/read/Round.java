package dev.herald.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was read in a round of the compiler, and forgets it with the round, since elements do not outlive one. */
public final class Round {
    private final List<Map<?, ?>> remembered = new ArrayList<>();

    /**
     * A function that does its work only once in a round for each argument.
     *
     * @param work the work; it may ask for other arguments
     * @param <A> what is looked at
     * @param <R> what comes of it
     * @return the same function for everybody who calls it
     */
    public <A, R> Function<A, R> once(Function<A, R> work) {
        Map<A, R> answers = new HashMap<>();
        remembered.add(answers);
        return argument -> {
            R known = answers.get(argument);
            if (known == null) {
                known = work.apply(argument);
                answers.put(argument, known);
            }
            return known;
        };
    }

    /** Begins anew. */
    public void forget() {
        remembered.forEach(Map::clear);
    }
}
