package dev.herald.samples.glance;

import dev.herald.samples.Choice;
import java.util.Arrays;
import java.util.List;

/** What becomes of notifications: {@code driver}. */
public enum NotificationDriver {
    /** They end up in a log: in a file, if there is a {@code log_file}. In 2012 its name was {@code logging}. */
    LOG("log", "logging"),
    /** They are sent over whatever {@code transport_url} says. In 2012 there were {@code rabbit} and {@code qpid}. */
    MESSAGING("messaging", "rabbit", "qpid"),
    /** There are none. */
    NOOP("noop");

    private final List<String> names;

    NotificationDriver(String... names) {
        this.names = List.of(names);
    }

    /**
     * A driver by one of its names.
     *
     * @throws IllegalArgumentException if none has this name
     */
    static NotificationDriver of(String name) {
        return Arrays.stream(values())
                .filter(driver -> driver.names.contains(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + name + "' is not a driver; " + Choice.hint(name, allNames())));
    }

    private static List<String> allNames() {
        return Arrays.stream(values()).flatMap(driver -> driver.names.stream()).toList();
    }
}
