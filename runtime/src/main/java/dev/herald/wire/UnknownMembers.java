package dev.herald.wire;

import dev.herald.value.Json;
import dev.herald.wire.RefusedException.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader does not know and keeps, by path. */
final class UnknownMembers {
    private final int room;
    private @Nullable Map<String, Json> values;
    private long used;

    /**
     * Nothing yet.
     *
     * @param room how many characters all paths may have together: one long key would be in many of them
     */
    UnknownMembers(int room) {
        this.room = room;
    }

    /** Keeps the value that stands here. */
    void keep(ReadingPath path, JsonTokens tokens) {
        String where = path.exact();
        used += where.length();
        if (used > room) {
            throw tokens.refused(
                    Kind.TOO_LARGE, "too many unknown members", "paths of " + room + " characters together");
        }
        if (values == null) {
            values = new LinkedHashMap<>();
        }
        values.put(where, tokens.json());
    }

    Map<String, Json> byPath() {
        return values == null ? Map.of() : values;
    }
}
