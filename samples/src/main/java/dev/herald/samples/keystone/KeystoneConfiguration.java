package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.driver.Driver;
import dev.herald.samples.Choice;
import dev.herald.samples.Transport;
import dev.herald.samples.keystone.notification.KeystoneTopic;
import java.io.IOException;
import java.io.Reader;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.configuration2.Configuration;
import org.apache.commons.configuration2.INIConfiguration;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jspecify.annotations.Nullable;

/**
 * What an operator says about notifications, in the section {@code DEFAULT} of {@code keystone.conf}. Their level cannot be said: it is INFO.
 *
 * @param format {@code notification_format}, {@code basic} or {@code cadf}; unset is basic
 * @param optOuts {@code notification_opt_out} or {@code opt_out}, which may stand there several times: event types that are not emitted, and of
 *     {@code identity.authenticate} outcomes too, such as {@code identity.authenticate.pending}
 * @param transport {@code transport_url}: what carries it; unset is {@code memory:}, since all of this sample shares a process
 */
public record KeystoneConfiguration(NotificationFormat format, List<String> optOuts, Transport transport) {
    private static final List<String> FORMATS = Arrays.stream(NotificationFormat.values())
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();

    /** Copies the list. */
    public KeystoneConfiguration {
        optOuts = List.copyOf(optOuts);
    }

    /**
     * Reads a {@code keystone.conf}. Other settings than these are somebody else's.
     *
     * @param file its text
     * @return the configuration
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no such file, or a value is none of the valid ones; all wrong values are told at once
     */
    public static KeystoneConfiguration read(Reader file) throws IOException {
        INIConfiguration settings = new INIConfiguration();
        try {
            settings.read(file);
        } catch (ConfigurationException e) {
            throw new IllegalArgumentException("this is no keystone.conf: " + e.getMessage(), e);
        }
        Configuration section = settings.getSection("DEFAULT");
        List<String> faults = new ArrayList<>();
        NotificationFormat format = format(section.getString("notification_format"), faults);
        Transport transport = transport(section.getString("transport_url"), faults);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return new KeystoneConfiguration(format, optOuts(section), transport);
    }

    /**
     * Opens for business. What is opted out of and is no event type is logged as a warning, with the nearest that is one.
     *
     * @param host where Keystone runs
     * @param driver what carries the notifications, opened by {@link Transport#open}
     * @param clock tells when something is emitted
     * @return the notifications
     * @throws IllegalStateException if something that is opted out of cannot be an event type
     */
    public Notifications notifications(String host, Driver driver, InstantSource clock) {
        return Notifications.builder()
                .publisher("identity." + host)
                .topic(KeystoneTopic.TOPIC, driver)
                .format(transport.format())
                .optOut(optOuts.toArray(String[]::new))
                .clock(clock)
                .build();
    }

    /** The text of the documentation has another name for the setting than its example. */
    private static List<String> optOuts(Configuration section) {
        return Stream.of("notification_opt_out", "opt_out")
                .flatMap(name -> section.getList(String.class, name, List.of()).stream())
                .toList();
    }

    private static NotificationFormat format(@Nullable String value, List<String> faults) {
        if (value == null) {
            return NotificationFormat.BASIC;
        }
        int index = FORMATS.indexOf(value.strip());
        if (index < 0) {
            faults.add("notification_format: '" + value + "' is not a format; " + Choice.hint(value.strip(), FORMATS));
            return NotificationFormat.BASIC;
        }
        return NotificationFormat.values()[index];
    }

    private static Transport transport(@Nullable String value, List<String> faults) {
        if (value == null) {
            return Transport.MEMORY;
        }
        try {
            return Transport.of(value.strip(), "keystone");
        } catch (IllegalArgumentException e) {
            faults.add("transport_url: " + e.getMessage());
            return Transport.MEMORY;
        }
    }
}
