package dev.herald.samples.cloudstack.bus;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a configuration, all of it. For one thread. */
final class Faults {
    private final List<String> faults = new ArrayList<>();

    void add(String where, String what) {
        faults.add(where + ": " + what);
    }

    void addIf(boolean wrong, String where, String what) {
        if (wrong) {
            add(where, what);
        }
    }

    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }
}
