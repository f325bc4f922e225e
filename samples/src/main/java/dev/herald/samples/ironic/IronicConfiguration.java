package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.annotation.Level;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.samples.Choice;
import dev.herald.samples.Transport;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.samples.ironic.notification.ResourceFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says about notifications, with the names of {@code ironic.conf}.
 *
 * @param level {@code notification_level}: the least urgent level that is emitted; unset emits nothing
 * @param topics {@code versioned_notifications_topics}: where everything is emitted, separated by commas; unset is
 *     {@code ironic_versioned_notifications}
 * @param transport {@code transport_url}: what carries it; unset is {@code memory:}, since the services of this sample share a process,
 *     where Ironic takes the transport that its services call each other by
 */
public record IronicConfiguration(Optional<Level> level, List<Topic> topics, Transport transport) {
    private static final List<String> LEVELS = Arrays.stream(Level.values())
            .map(level -> level.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Copies the list. */
    public IronicConfiguration {
        topics = List.copyOf(topics);
    }

    /**
     * Reads a configuration. Other properties than these three are somebody else's.
     *
     * @param properties the properties
     * @return the configuration
     * @throws IllegalArgumentException if a value is none of the valid ones; all faults are told at once
     */
    public static IronicConfiguration of(Properties properties) {
        List<String> faults = new ArrayList<>();
        Optional<Level> level = level(properties.getProperty("notification_level"), faults);
        List<Topic> topics = topics(properties.getProperty("versioned_notifications_topics"), faults);
        Transport transport = transport(properties.getProperty("transport_url"), faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new IronicConfiguration(level, topics, transport);
    }

    /**
     * Opens for business. What is told of one resource stays in order, also where a broker keeps order by keys only.
     *
     * @param publisherId the service and its host, such as {@code ironic-api.hostname02}
     * @param driver what carries the notifications, opened by {@link Transport#open}; services that share it hear each other
     * @return the notifications
     */
    public Notifications notifications(String publisherId, Driver driver) {
        NotificationsBuilder builder = Notifications.builder()
                .publisher(publisherId)
                .format(transport.format())
                .orderingKey(ResourceFields.class, ResourceFields::uuid);
        level.ifPresentOrElse(builder::level, builder::silent);
        topics.forEach(topic -> builder.topic(topic, driver));
        return builder.build();
    }

    private static Optional<Level> level(@Nullable String value, List<String> faults) {
        if (value == null) {
            return Optional.empty();
        }
        int index = LEVELS.indexOf(value.strip());
        if (index < 0) {
            faults.add(fault("notification_level", value, "a level", LEVELS));
            return Optional.empty();
        }
        return Optional.of(Level.values()[index]);
    }

    private static List<Topic> topics(@Nullable String value, List<String> faults) {
        if (value == null) {
            return List.of(IronicTopic.TOPIC);
        }
        List<Topic> topics = new ArrayList<>();
        for (String name : value.split(",", -1)) {
            try {
                topics.add(IronicTopic.TOPIC.named(name.strip()));
            } catch (IllegalArgumentException e) {
                faults.add("versioned_notifications_topics: " + e.getMessage());
            }
        }
        return topics;
    }

    private static Transport transport(@Nullable String value, List<String> faults) {
        if (value == null) {
            return Transport.MEMORY;
        }
        try {
            return Transport.of(value.strip(), "ironic");
        } catch (IllegalArgumentException e) {
            faults.add("transport_url: " + e.getMessage());
            return Transport.MEMORY;
        }
    }

    private static String fault(String property, String value, String what, List<String> valid) {
        return property + ": '" + value + "' is not " + what + "; " + Choice.hint(value.strip(), valid);
    }
}
