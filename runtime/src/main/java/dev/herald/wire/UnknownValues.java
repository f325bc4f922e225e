package dev.herald.wire;

import dev.herald.value.Json;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reader does not know, by path. Its text tells the paths alone: nobody knows here which of the values are sensitive. */
final class UnknownValues extends AbstractMap<String, Json> {
    private final Map<String, Json> values;

    UnknownValues(Map<String, Json> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public Set<Entry<String, Json>> entrySet() {
        return values.entrySet();
    }

    @Override
    public @Nullable Json get(Object path) {
        return values.get(path);
    }

    @Override
    public boolean containsKey(Object path) {
        return values.containsKey(path);
    }

    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
