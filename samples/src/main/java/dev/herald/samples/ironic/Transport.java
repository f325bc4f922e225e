package dev.herald.samples.ironic;

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
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What carries the notifications of this sample, and in what envelopes. */
public final class Transport {
    /** Within the process. */
    public static final Transport MEMORY = new Transport(MemoryDriver::new, new NativeFormat());

    /** What {@code transport_url} can begin with. */
    static final List<String> SCHEMES = List.of("memory:", "log:", "amqp://", "rabbit://", "kafka://");

    /** The exchange of Ironic's services. */
    private static final String EXCHANGE = "ironic";

    private final Supplier<Driver> driver;
    private final Format format;

    private Transport(Supplier<Driver> driver, Format format) {
        this.driver = driver;
        this.format = format;
    }

    /**
     * Reads a {@code transport_url}. Over AMQP the services speak as Ironic's do, so that consumers of OpenStack understand them: with the exchange
     * {@code ironic}, and the envelope of oslo.messaging.
     *
     * @param url {@code memory:}, {@code log:}, {@code kafka://host:port}, or {@code amqp://user:password@host:port/virtual-host}, for
     *     which OpenStack says {@code rabbit://} too; several hosts are separated by commas
     * @return the transport; empty if it begins with none of these
     * @throws IllegalArgumentException if the rest of it is wrong; what it says holds no password
     */
    static Optional<Transport> parse(String url) {
        if (url.equals("memory:")) {
            return Optional.of(MEMORY);
        }
        if (url.equals("log:")) {
            return Optional.of(new Transport(LogDriver::new, new NativeFormat()));
        }
        if (url.startsWith("amqp://") || url.startsWith("rabbit://")) {
            AmqpDriverBuilder amqp = AmqpDriver.builder(amqpUrls(url.substring(url.indexOf("://") + 3)))
                    .layout(Layout.oslo(EXCHANGE));
            return Optional.of(new Transport(amqp::build, OsloFormat.v2()));
        }
        if (url.startsWith("kafka://")) {
            KafkaDriverBuilder kafka = KafkaDriver.builder(url);
            return Optional.of(new Transport(kafka::build, new NativeFormat()));
        }
        return Optional.empty();
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
