package dev.herald.samples.ironic.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps passwords from leaving the service. */
final class Secrets {
    private Secrets() {}

    /** The same settings, with stars for what is a password by its name. */
    static Map<String, ?> masked(Map<String, ?> settings) {
        Map<String, @Nullable Object> masked = new LinkedHashMap<>();
        settings.forEach((name, value) -> masked.put(name, name.endsWith("password") ? "***" : value));
        return masked;
    }
}
