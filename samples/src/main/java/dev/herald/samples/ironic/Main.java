package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.driver.Driver;
import dev.herald.samples.Tap;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.wire.Envelope;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;

/** Shows what Ironic emits in the life of a node, and what a consumer makes of producers that are older or newer than itself. */
public final class Main {
    private Main() {}

    /**
     * Prints it.
     *
     * @param args the {@code transport_url}; {@code memory:} without one
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        show(out, args.length == 0 ? "memory:" : args[0]);
    }

    static void show(PrintStream out, String transport) {
        Properties settings = new Properties();
        settings.setProperty("notification_level", "info");
        settings.setProperty("transport_url", transport);
        IronicConfiguration configuration = IronicConfiguration.of(settings);
        try (Driver driver = configuration.transport().open();
                Tap tap = new Tap(driver, IronicTopic.TOPIC.name());
                MaintenanceWatch watch = new MaintenanceWatch(driver)) {
            List<Envelope> life = tap.await(live(configuration, driver));
            out.print("""
                    The life of node 1be26c0b-03f2-4d2e-ae87-c02d7f33c123: baremetal.node.# on ironic_versioned_notifications,
                    told by ironic-api.hostname02 and ironic-conductor.hostname01

                    """);
            out.println(TimelineEntry.TITLES);
            life.stream().map(TimelineEntry::of).forEach(out::println);
            Envelope today = life.stream().filter(watch::wants).findFirst().orElseThrow();
            List<Envelope> others = OtherProducers.of(today);
            others.forEach(
                    other -> driver.send(configuration.transport().format().write(other)));
            out.print("""

                    A consumer, compiled with NodePayload 1.15, hears of the maintenance from producers of four versions

                    """);
            watch.await(1 + others.size()).forEach(out::println);
        }
    }

    /** Answers how many notifications are on the wire then. */
    private static long live(IronicConfiguration configuration, Driver driver) {
        Notifications ofApi = configuration.notifications("ironic-api.hostname02", driver);
        Notifications ofConductor = configuration.notifications("ironic-conductor.hostname01", driver);
        try (ofApi;
                ofConductor) {
            SimulatedHardware hardware = new SimulatedHardware();
            InstantSource clock = InstantSource.fixed(DocumentedNode.CHANGED_AT);
            new NodeLife(new IronicApi(ofApi), new IronicConductor(ofConductor, hardware, clock), hardware).run();
        }
        return ofApi.statistics().emitted() + ofConductor.statistics().emitted();
    }
}
