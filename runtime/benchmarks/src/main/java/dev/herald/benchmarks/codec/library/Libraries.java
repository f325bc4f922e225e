package dev.herald.benchmarks.codec.library;

import dev.herald.wire.Serialization;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** All that are compared, by the name that stands in the results. */
public final class Libraries {
    /** Ours; what begins with it is ours too. */
    public static final String HERALD = "herald";
    /** What all ratios refer to. */
    public static final String DATABIND = "databind";

    private static final String AVRO = "avro";

    private static final Map<String, Library> ALL = all();

    private Libraries() {}

    private static Map<String, Library> all() {
        Map<String, Library> all = new LinkedHashMap<>();
        all.put(HERALD, herald(Serialization.json()));
        all.put("herald-jackson", herald(Serialization.jackson()));
        all.put("streaming", (example, whole) -> Streaming.codec(example, whole));
        all.put(DATABIND, (example, whole) -> Databind.codec(example.model(whole)));
        all.put("fastjson2", (example, whole) -> Fastjson.codec(example.model(whole)));
        all.put("dsl-json", (example, whole) -> Dsl.codec(example.model(whole)));
        all.put("avaje", (example, whole) -> Avaje.codec(example.model(whole)));
        all.put(AVRO, (example, whole) -> Avro.codec(example.avro(whole)));
        return all;
    }

    private static Library herald(Serialization serialization) {
        return (example, whole) -> whole
                ? Herald.notification(serialization, example.herald())
                : Herald.payload(serialization, example.herald());
    }

    /** Whether it is one of ours. */
    public static boolean isOurs(String name) {
        return name.startsWith(HERALD);
    }

    /** Whether it writes JSON. */
    public static boolean isJson(String name) {
        return !name.equals(AVRO);
    }

    /** The library of that name. */
    public static Library named(String name) {
        return Objects.requireNonNull(ALL.get(name), () -> name + " is none of " + ALL.keySet());
    }
}
