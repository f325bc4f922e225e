package dev.herald;

import dev.herald.schema.Version;
import dev.herald.wire.PayloadType;
import dev.herald.wire.Pins;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The versions in which payloads are written on some topics. Immutable. */
final class Versions {
    /** Every payload in the version of its class. */
    static final Versions NEWEST = new Versions(Map.of());

    private final Map<PayloadType<?>, List<PayloadType<?>>> lines = new HashMap<>();
    private final Pins pins;

    /** For each payload that is pinned, the lines that are written, each with its version. */
    Versions(Map<PayloadType<?>, Map<PayloadType<?>, Version>> pinned) {
        Map<PayloadType<?>, Version> versions = new LinkedHashMap<>();
        pinned.forEach((payload, wanted) -> {
            lines.put(payload, List.copyOf(wanted.keySet()));
            versions.putAll(wanted);
        });
        pins = Pins.of(versions);
    }

    /** The lines that a payload is written in where it is not held by another one: its own, if nothing else is said. */
    List<PayloadType<?>> linesOf(PayloadType<?> payload) {
        List<PayloadType<?>> pinned = lines.get(payload);
        return pinned == null ? List.of(payload) : pinned;
    }

    Pins pins() {
        return pins;
    }

    /** All the lines that are written for payloads: theirs, and those of whatever they hold. */
    Set<PayloadType<?>> written(Collection<? extends PayloadType<?>> payloads) {
        Set<PayloadType<?>> written = new LinkedHashSet<>();
        Deque<PayloadType<?>> open = new ArrayDeque<>();
        payloads.forEach(payload -> open.addAll(linesOf(payload)));
        while (!open.isEmpty()) {
            PayloadType<?> line = open.remove();
            if (written.add(line)) {
                line.nested().forEach(held -> open.addAll(held.members()));
            }
        }
        return written;
    }
}
