package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.driver.Driver;
import dev.herald.driver.log.LogDriver;
import dev.herald.driver.noop.NoopDriver;
import dev.herald.event.Topic;
import dev.herald.samples.Transport;
import dev.herald.samples.glance.notification.Glance2012Topic;
import dev.herald.samples.glance.notification.GlanceTopic;
import dev.herald.samples.glance.notification.ImageDefinition;
import dev.herald.samples.glance.notification.ImageIdDefinition;
import dev.herald.samples.glance.notification.ImageSendDefinition;
import dev.herald.samples.glance.notification.TaskFields;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What an operator says about notifications, in a properties file.
 *
 * @param driver {@code driver}: what becomes of them; unset is {@code noop}
 * @param logFile {@code log_file}: where the log driver writes to; unset is the log of the program
 * @param publisherId {@code publisher_id}: who emits; unset is the name of the host
 * @param topics {@code topics}: where everything is emitted, separated by commas; unset is {@code glance_notifications}
 * @param topics2012 {@code topics_2012}: where that is emitted which Glance told in 2012; unset is nowhere
 * @param disabled {@code disabled_notifications}: event types and groups that are not emitted, separated by commas
 * @param transport {@code transport_url}: what the messaging driver sends over; unset is {@code memory:}, since all of this sample shares a
 *     process
 */
public record GlanceConfiguration(
        NotificationDriver driver,
        Optional<Path> logFile,
        String publisherId,
        List<Topic> topics,
        List<Topic> topics2012,
        List<String> disabled,
        Transport transport) {
    /** Copies the lists. */
    public GlanceConfiguration {
        topics = List.copyOf(topics);
        topics2012 = List.copyOf(topics2012);
        disabled = List.copyOf(disabled);
    }

    /**
     * Reads a properties file. Other properties than these seven are somebody else's.
     *
     * @param file its text
     * @return the configuration
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a value is none of the valid ones; all wrong values are told at once
     */
    public static GlanceConfiguration read(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        return of(properties);
    }

    private static GlanceConfiguration of(Properties properties) {
        Settings settings = new Settings(properties);
        GlanceConfiguration configuration = new GlanceConfiguration(
                settings.value("driver", NotificationDriver::of, NotificationDriver.NOOP),
                settings.value("log_file", GlanceConfiguration::file, Optional.empty()),
                settings.value("publisher_id", GlanceConfiguration::publisher, host()),
                settings.values("topics", GlanceTopic.TOPIC::named, List.of(GlanceTopic.TOPIC)),
                settings.values("topics_2012", Glance2012Topic.TOPIC::named, List.of()),
                settings.values("disabled_notifications", Settings::disabled, List.of()),
                settings.value("transport_url", url -> Transport.of(url, "glance"), Transport.MEMORY));
        settings.checkOnce(configuration.allTopics().toList());
        settings.check();
        return configuration;
    }

    /**
     * Opens what carries the notifications.
     *
     * @return a new driver, the caller's to close
     * @throws java.io.UncheckedIOException if the log file cannot be written to
     */
    public Driver open() {
        return switch (driver) {
            case LOG -> logFile.map(LogDriver::new).orElseGet(LogDriver::new);
            case MESSAGING -> transport.open();
            case NOOP -> new NoopDriver();
        };
    }

    /**
     * Opens for business. What is disabled and is neither an event type nor a group is logged as a warning, with the nearest that is one.
     * What is told of one image, or of one task, stays in order where the driver can keep one; but for the texts, which do not say what
     * they are about.
     *
     * @param opened what carries the notifications
     * @param clock tells when something is emitted
     * @return the notifications
     */
    public Notifications notifications(Driver opened, InstantSource clock) {
        NotificationsBuilder builder = Notifications.builder()
                .publisher(publisherId)
                .format(transport.format())
                .optOut(disabled.toArray(String[]::new))
                .orderingKey(ImageDefinition.class, ImageDefinition::id)
                .orderingKey(ImageIdDefinition.class, ImageIdDefinition::id)
                .orderingKey(ImageSendDefinition.class, ImageSendDefinition::imageId)
                .orderingKey(TaskFields.class, TaskFields::taskId)
                .clock(clock);
        allTopics().forEach(topic -> builder.topic(topic, opened));
        return builder.build();
    }

    private Stream<Topic> allTopics() {
        return Stream.concat(topics.stream(), topics2012.stream());
    }

    private static Optional<Path> file(String name) {
        return Optional.of(Path.of(filled(name, "the name of a file")));
    }

    private static String publisher(String name) {
        return filled(name, "who emits, such as the name of the host");
    }

    private static String filled(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("there is nothing behind the sign; write " + what + ", or leave it out");
        }
        return text;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
