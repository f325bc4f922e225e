package dev.herald.samples.cloudstack.domain;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The states that a kind of resource can be in, and what leads from one to another. Immutable.
 *
 * @param <S> the states
 * @param <T> what changes them
 */
public final class StateMachine<S extends Enum<S>, T extends Enum<T>> {
    private final S initial;
    private final Map<S, Map<T, S>> table;

    private StateMachine(S initial, Map<S, Map<T, S>> table) {
        this.initial = initial;
        this.table = table;
    }

    /**
     * Begins to describe a machine.
     *
     * @param initial the state that a new resource is in
     * @return a new builder
     */
    public static <S extends Enum<S>, T extends Enum<T>> Builder<S, T> startingAt(S initial) {
        return new Builder<>(initial);
    }

    /** The state that a new resource is in. */
    public S initial() {
        return initial;
    }

    /**
     * Where something leads.
     *
     * @return the next state; empty if it leads nowhere from here
     */
    public Optional<S> next(S state, T trigger) {
        return Optional.ofNullable(table.getOrDefault(state, Map.of()).get(trigger));
    }

    /** What leads anywhere from a state. */
    public Set<T> triggers(S state) {
        return Set.copyOf(table.getOrDefault(state, Map.of()).keySet());
    }

    /** The states that can be reached, the first one included. */
    public Set<S> reachable() {
        Set<S> reached = EnumSet.of(initial);
        int before;
        do {
            before = reached.size();
            for (S state : EnumSet.copyOf(reached)) {
                reached.addAll(table.getOrDefault(state, Map.of()).values());
            }
        } while (reached.size() > before);
        return reached;
    }

    /** Describes a machine. Not safe for use by several threads. */
    public static final class Builder<S extends Enum<S>, T extends Enum<T>> {
        private final S initial;
        private final Map<S, Map<T, S>> table;

        private Builder(S initial) {
            this.initial = initial;
            this.table = new EnumMap<>(initial.getDeclaringClass());
        }

        /**
         * Something leads from a state to another one, or to the same.
         *
         * @return this
         * @throws IllegalArgumentException if it leads somewhere already
         */
        public Builder<S, T> with(S from, T trigger, S to) {
            S other = table.computeIfAbsent(from, missing -> new EnumMap<>(trigger.getDeclaringClass()))
                    .putIfAbsent(trigger, to);
            if (other != null) {
                throw new IllegalArgumentException(trigger + " leads from " + from + " to " + other + " already");
            }
            return this;
        }

        /** The machine. */
        public StateMachine<S, T> build() {
            Map<S, Map<T, S>> copy = new EnumMap<>(initial.getDeclaringClass());
            table.forEach((state, triggers) -> copy.put(state, new EnumMap<>(triggers)));
            return new StateMachine<>(initial, copy);
        }
    }
}
