package dev.herald.processor.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The simple names of types that are not waited for, since nobody will declare them. From the beginning these are the types of fields
 * that are easily used without their import.
 */
public final class Undeclared {
    private final Set<String> names = new HashSet<>(Set.of(
            "BigDecimal",
            "BigInteger",
            "Bytes",
            "Duration",
            "Instant",
            "Json",
            "List",
            "LocalDate",
            "Map",
            "Optional",
            "Set",
            "URI",
            "UUID"));

    /** Gives up waiting. */
    public void add(Collection<String> given) {
        names.addAll(given);
    }

    /** Whether nobody will declare a type of this simple name. */
    boolean contains(String name) {
        return names.contains(name);
    }
}
