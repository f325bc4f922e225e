package dev.herald;

import dev.herald.driver.Driver;
import dev.herald.driver.Message;
import dev.herald.event.Topic;
import dev.herald.value.Limits;
import dev.herald.wire.Format;
import dev.herald.wire.NativeFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where which format is written, and what format a message was written in. Immutable. */
final class Formats {
    private static final Format FOR_PEOPLE = new NativeFormat();

    private final Format usual;
    private final Map<Driver, Format> byDriver;
    private final Map<String, Format> byTopic;
    private final List<Format> readable;

    private Formats(Builder builder) {
        usual = builder.usual;
        byDriver = new IdentityHashMap<>(builder.byDriver);
        byTopic = new HashMap<>();
        builder.byTopic.forEach((topic, format) -> byTopic.put(topic.name(), format));
        Set<Format> all = new LinkedHashSet<>();
        all.add(usual);
        all.addAll(builder.byDriver.values());
        all.addAll(builder.byTopic.values());
        all.addAll(Format.builtIn());
        readable = List.copyOf(all);
    }

    /** The format that is written. */
    Format of(String topic, Driver driver) {
        Format own = byDriver.get(driver);
        if (own != null) {
            return own;
        }
        return driver.forPeople() ? FOR_PEOPLE : byTopic.getOrDefault(topic, usual);
    }

    /**
     * The format that a message was written in.
     *
     * @throws dev.herald.wire.RefusedException if it is none that is known
     */
    Format of(Message message, Limits limits) {
        return Format.of(message, readable, limits);
    }

    /** Collects the formats. Not safe for use by several threads. */
    static final class Builder {
        private final Map<Driver, Format> byDriver = new IdentityHashMap<>();
        private final Map<Topic, Format> byTopic = new LinkedHashMap<>();
        private Format usual = new NativeFormat();

        void usual(Format format) {
            usual = format;
        }

        void driver(Driver driver, Format format) {
            byDriver.put(driver, format);
        }

        void topic(Topic topic, Format format) {
            byTopic.put(topic, format);
        }

        void check(Map<Topic, List<Driver>> topics, Faults faults) {
            Set<Driver> drivers = new LinkedHashSet<>();
            topics.values().forEach(drivers::addAll);
            byDriver.forEach((driver, format) -> faults.addIf(
                    !contains(drivers, driver),
                    "format " + format + " is for driver " + driver + ", which no topic has; there are " + drivers));
            byTopic.forEach((topic, format) -> faults.addIf(
                    !topics.containsKey(topic),
                    "format " + format + " is for topic " + topic.name() + ", which is not given; there are "
                            + topics.keySet().stream().map(Topic::name).toList()));
        }

        private static boolean contains(Collection<Driver> drivers, Driver driver) {
            return drivers.stream().anyMatch(one -> one == driver);
        }

        Formats build() {
            return new Formats(this);
        }
    }
}
