package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;

/** Shows what Ironic emits in the life of a node, and what a consumer makes of producers that are older or newer than itself. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        show(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void show(PrintStream out) {
        Properties settings = new Properties();
        settings.setProperty("notification_level", "info");
        try (MemoryDriver bus = new MemoryDriver();
                MaintenanceWatch watch = new MaintenanceWatch(bus)) {
            live(IronicConfiguration.of(settings), bus);
            List<Message> life = bus.broker().sent();
            out.print("""
                    The life of node 1be26c0b-03f2-4d2e-ae87-c02d7f33c123: baremetal.node.# on ironic_versioned_notifications,
                    told by ironic-api.hostname02 and ironic-conductor.hostname01

                    """);
            out.println(TimelineEntry.TITLES);
            life.stream().map(TimelineEntry::of).forEach(out::println);
            Message today = life.stream().filter(watch::wants).findFirst().orElseThrow();
            OtherProducers.of(today).forEach(bus::send);
            out.print("""

                    A consumer, compiled with NodePayload 1.15, hears of the maintenance from producers of four versions

                    """);
            watch.report().forEach(out::println);
        }
    }

    private static void live(IronicConfiguration configuration, MemoryDriver bus) {
        try (Notifications ofApi = configuration.notifications("ironic-api.hostname02", bus);
                Notifications ofConductor = configuration.notifications("ironic-conductor.hostname01", bus)) {
            SimulatedHardware hardware = new SimulatedHardware();
            InstantSource clock = InstantSource.fixed(DocumentedNode.CHANGED_AT);
            new NodeLife(new IronicApi(ofApi), new IronicConductor(ofConductor, hardware, clock), hardware).run();
        }
    }
}
