package dev.herald.wire;

import dev.herald.value.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a reader does not know and keeps, by path. */
final class UnknownMembers {
    private final int room;
    private final Map<String, Json> values = new LinkedHashMap<>();
    private long used;

    /**
     * Nothing yet.
     *
     * @param room how many characters all paths may have together: one long key would be in many of them
     */
    UnknownMembers(int room) {
        this.room = room;
    }

    /** Whether there is room for one more path; it is taken up. */
    boolean hasRoomFor(String path) {
        used += path.length();
        return used <= room;
    }

    /** Keeps a value. */
    void keep(String path, Json value) {
        values.put(path, value);
    }

    Map<String, Json> byPath() {
        return values;
    }
}
