package dev.herald.samples;

import dev.herald.driver.Driver;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.AmqpDriverBuilder;
import dev.herald.driver.amqp.Layout;
import dev.herald.driver.kafka.KafkaDriver;
import dev.herald.driver.kafka.KafkaDriverBuilder;
import dev.herald.driver.log.LogDriver;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.wire.Format;
import dev.herald.wire.NativeFormat;
import dev.herald.wire.OsloFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What carries the notifications of a sample, and in what envelopes. */
public final class Transport {
    /** Within the process. */
    public static final Transport MEMORY = new Transport(MemoryDriver::new, new NativeFormat());

    /** What {@code transport_url} can begin with. */
    private static final List<String> SCHEMES = List.of("memory:", "log:", "amqp://", "rabbit://", "kafka://");

    private final Supplier<Driver> driver;
    private final Format format;

    private Transport(Supplier<Driver> driver, Format format) {
        this.driver = driver;
        this.format = format;
    }

    /**
     * Reads a {@code transport_url}. Over AMQP services speak as OpenStack's do, so that consumers of OpenStack understand them: with the
     * envelope of oslo.messaging, on the exchange of the system.
     *
     * @param url {@code memory:}, {@code log:}, {@code kafka://host:port}, or {@code amqp://user:password@host:port/virtual-host}, for
     *     which OpenStack says {@code rabbit://} too; several hosts are separated by commas
     * @param exchange the exchange of the system, such as {@code ironic}
     * @return the transport
     * @throws IllegalArgumentException if it is none of these; what it says holds no password
     */
    public static Transport of(String url, String exchange) {
        return of(url, Layout.oslo(exchange), OsloFormat.v2());
    }

    /**
     * The same, of a system that publishes on one exchange with routing keys of its own, in Herald's envelopes.
     *
     * @param url as above
     * @param exchange the exchange of the system, such as {@code cloudstack}
     * @return the transport
     * @throws IllegalArgumentException if it is none of these; what it says holds no password
     */
    public static Transport onExchange(String url, String exchange) {
        return of(url, Layout.exchange(exchange), new NativeFormat());
    }

    private static Transport of(String url, Layout layout, Format overAmqp) {
        if (url.equals("memory:")) {
            return MEMORY;
        }
        if (url.equals("log:")) {
            return new Transport(LogDriver::new, new NativeFormat());
        }
        if (url.startsWith("amqp://") || url.startsWith("rabbit://")) {
            AmqpDriverBuilder amqp = AmqpDriver.builder(amqpUrls(url.substring(url.indexOf("://") + 3)))
                    .layout(layout);
            return new Transport(amqp::build, overAmqp);
        }
        if (url.startsWith("kafka://")) {
            KafkaDriverBuilder kafka = KafkaDriver.builder(url);
            return new Transport(kafka::build, new NativeFormat());
        }
        // What follows the scheme may hold a password.
        String scheme = url.replaceFirst("(?s):.*", ":");
        throw new IllegalArgumentException(
                "'" + scheme + "' is not a transport of this sample; " + Choice.hint(scheme, SCHEMES));
    }

    /** OpenStack writes the virtual host once, behind all hosts. */
    private static String amqpUrls(String hosts) {
        int slash = hosts.lastIndexOf('/');
        String virtualHost = slash < 0 ? "" : hosts.substring(slash);
        return Arrays.stream(
                        hosts.substring(0, slash < 0 ? hosts.length() : slash).split(",", -1))
                .map(host -> "amqp://" + host.strip() + virtualHost)
                .collect(Collectors.joining(","));
    }

    /**
     * Opens it.
     *
     * @return a new driver, the caller's to close
     */
    public Driver open() {
        return driver.get();
    }

    /** The envelopes that are written to it. */
    public Format format() {
        return format;
    }
}
