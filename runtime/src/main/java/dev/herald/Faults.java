package dev.herald;

import dev.herald.driver.RoutingPattern;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with what a builder was told, all of it. */
final class Faults {
    private final String what;
    private final Set<String> faults = new LinkedHashSet<>();

    Faults(String what) {
        this.what = what;
    }

    void add(String fault) {
        faults.add(fault);
    }

    void addIf(boolean wrong, String fault) {
        if (wrong) {
            add(fault);
        }
    }

    void addPattern(String where, String pattern) {
        try {
            new RoutingPattern(pattern);
        } catch (IllegalArgumentException e) {
            add(where + ": " + e.getMessage());
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(what + " cannot be built:\n- " + String.join("\n- ", faults));
        }
    }
}
