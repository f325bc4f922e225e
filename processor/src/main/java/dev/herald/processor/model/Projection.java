package dev.herald.processor.model;

import java.util.List;
import java.util.Set;

/**
 * How a payload is filled from domain objects.
 *
 * @param sources the domain classes, in the order in which {@code from} takes them; without any there is no {@code from}
 * @param faults what was named as a domain class, but cannot be one
 * @param fillings where each field comes from, in the order of the fields; constants are left out
 * @param unused places where a path is said, but means nothing
 * @param unresolved the names of types on the way that nobody has declared, or not yet
 */
public record Projection(
        List<Source> sources, List<Fault> faults, List<Filling> fillings, List<Unused> unused, Set<String> unresolved) {
    /** Copies the lists. */
    public Projection {
        sources = List.copyOf(sources);
        faults = List.copyOf(faults);
        fillings = List.copyOf(fillings);
        unused = List.copyOf(unused);
        unresolved = Set.copyOf(unresolved);
    }

    /** What cannot be filled from. */
    public enum Kind {
        /** Nothing is named. */
        EMPTY,
        /** Something that is no class, such as int. */
        NO_CLASS,
        /** A class that was named before. */
        REPEATED,
        /** A class with type parameters. */
        GENERIC,
        /** A class that generated code cannot see. */
        HIDDEN,
        /** The definition is a class, which is its own source. */
        OWN_SOURCE
    }

    /**
     * What was named as a domain class, but cannot be one.
     *
     * @param origin where
     * @param kind why not
     * @param type what was named
     */
    public record Fault(Origin origin, Kind kind, String type) {}

    /**
     * A path that means nothing.
     *
     * @param origin the annotation
     * @param why why it does not
     */
    public record Unused(Origin origin, Why why) {
        /** Why a path means nothing. */
        public enum Why {
            /** No domain class is named. */
            NO_SOURCE,
            /** The field has only one value. */
            CONSTANT,
            /** The member of a class is its own source. */
            OWN_SOURCE
        }
    }

    /** Whether there is a {@code from}. */
    public boolean exists() {
        return !sources.isEmpty();
    }

    /** The fillings of one kind. */
    public <F extends Filling> List<F> fillings(Class<F> kind) {
        return fillings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
