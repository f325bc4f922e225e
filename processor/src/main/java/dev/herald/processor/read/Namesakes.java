package dev.herald.processor.read;

import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.PayloadModel.Stated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers the definitions that were read, by namespace and name, since one does not see those of other packages. */
final class Namesakes {
    private final Map<String, SortedMap<String, Declared>> known = new HashMap<>();

    /** The first in the alphabet of those with the same namespace and name, if it is in another package; complete in the last round. */
    Optional<Declared> of(Declared definition, Stated stated) {
        SortedMap<String, Declared> same =
                known.computeIfAbsent(stated.namespace() + "/" + stated.name(), identity -> new TreeMap<>());
        same.put(definition.qualifiedName(), definition);
        return same.values().stream()
                .findFirst()
                .filter(first -> !first.packageName().equals(definition.packageName()));
    }
}
