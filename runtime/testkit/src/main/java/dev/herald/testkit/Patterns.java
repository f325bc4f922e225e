package dev.herald.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What patterns mean, with every driver: {@code *} is one word, {@code #} any number of words. */
final class Patterns {
    static final List<String> KEYS = List.of("a", "b", "a.b", "a.c", "a.%", "a.b.c", "a.b.b.c", "a.b.c.d", "A.b");

    /** The keys that each pattern selects, in their order. */
    static final Map<String, List<String>> TABLE = table();

    private Patterns() {}

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("#", KEYS);
        table.put("#.#", KEYS);
        table.put("*.#", KEYS);
        table.put("#.*", KEYS);
        table.put("*", List.of("a", "b"));
        table.put("a", List.of("a"));
        table.put("*.*", List.of("a.b", "a.c", "a.%", "A.b"));
        table.put("a.*", List.of("a.b", "a.c", "a.%"));
        table.put("*.b", List.of("a.b", "A.b"));
        table.put("a.#", List.of("a", "a.b", "a.c", "a.%", "a.b.c", "a.b.b.c", "a.b.c.d"));
        table.put("#.c", List.of("a.c", "a.b.c", "a.b.b.c"));
        table.put("a.*.c", List.of("a.b.c"));
        table.put("a.#.c", List.of("a.c", "a.b.c", "a.b.b.c"));
        table.put("#.b.#", List.of("b", "a.b", "a.b.c", "a.b.b.c", "a.b.c.d", "A.b"));
        table.put("#.b.c.#", List.of("a.b.c", "a.b.b.c", "a.b.c.d"));
        table.put("*.*.#.*", List.of("a.b.c", "a.b.b.c", "a.b.c.d"));
        table.put("a.%", List.of("a.%"));
        table.put("c.*", List.of());
        return table;
    }
}
