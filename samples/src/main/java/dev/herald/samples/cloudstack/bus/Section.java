package dev.herald.samples.cloudstack.bus;

import dev.herald.samples.Choice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.Configuration;

/** What is said of one bus. Whatever is wrong is noted, and reading goes on. For one thread. */
final class Section {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final int HIGHEST_PORT = 65_535;

    private final String name;
    private final Map<String, String> values = new HashMap<>();
    private final CredentialsFile credentials;
    private final Faults faults;

    Section(String name, Configuration section, CredentialsFile credentials, Faults faults) {
        this.name = name;
        this.credentials = credentials;
        this.faults = faults;
        section.getKeys().forEachRemaining(key -> {
            Object value = section.getProperty(key);
            String text = value instanceof List<?> several ? several.get(0).toString() : String.valueOf(value);
            values.put(key.replace("..", "."), text.strip());
            if (value instanceof List<?> several) {
                fault(key, "is there " + several.size() + " times; once is enough");
            }
        });
    }

    String name() {
        return text("name", name);
    }

    void fault(String key, String what) {
        faults.add("[" + name + "] " + key, what);
    }

    /** What is said, unless it is nothing. */
    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }

    String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** What must be said. */
    String required(String key) {
        return text(key).orElseGet(() -> {
            fault(key, "is missing");
            return "";
        });
    }

    /** One of a few values; empty if it is none of them. */
    String oneOf(String key, List<String> valid) {
        String value = text(key, "");
        if (value.isEmpty()) {
            fault(key, "is missing; valid are " + String.join(", ", valid));
        } else if (!valid.contains(value)) {
            fault(key, "'" + value + "' is none; " + Choice.hint(value, valid));
        }
        return valid.contains(value) ? value : "";
    }

    OptionalInt port(String key, int otherwise) {
        String text = text(key, Integer.toString(otherwise));
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            fault(key, "'" + text + "' is no port; valid is 1 to " + HIGHEST_PORT);
            return OptionalInt.empty();
        }
        return OptionalInt.of(port);
    }

    /** What must be said, here or encrypted in {@code cred.properties}. */
    String secret(String key) {
        String value = required(key);
        Matcher reference = REFERENCE.matcher(value);
        if (!reference.matches()) {
            return value;
        }
        try {
            return credentials.decrypted(reference.group(1));
        } catch (IllegalArgumentException e) {
            fault(key, String.valueOf(e.getMessage()));
            return "";
        }
    }

    /** Notes whatever else is said than these settings. */
    void nothingBut(String... settings) {
        Set<String> valid = new TreeSet<>(Set.of("implementation", "name"));
        valid.addAll(List.of(settings));
        values.keySet().stream()
                .filter(key -> !valid.contains(key))
                .sorted()
                .forEach(key -> fault(key, "is no setting of this bus; " + Choice.hint(key, List.copyOf(valid))));
    }
}
