package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.driver.Driver;
import dev.herald.samples.Tap;
import dev.herald.samples.keystone.notification.KeystoneTopic;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Shows what Keystone emits in the life of a project, in both forms and less of it, and what a consumer does about it. */
public final class Main {
    private final PrintStream out;
    private final String transport;

    private Main(PrintStream out, String transport) {
        this.out = out;
        this.transport = transport;
    }

    /**
     * Prints it.
     *
     * @param args the {@code transport_url}; {@code memory:} without one
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        show(out, args.length == 0 ? "memory:" : args[0]);
    }

    static void show(PrintStream out, String transport) throws IOException {
        Main main = new Main(out, transport);
        main.live("notification_format = basic");
        main.live("notification_format = cadf");
        main.live("""
                notification_format = cadf
                notification_opt_out = identity.user.created
                notification_opt_out = identity.role_assignment.created
                notification_opt_out = identity.authenticate.pending
                """);
    }

    private void live(String settings) throws IOException {
        KeystoneConfiguration configuration = KeystoneConfiguration.read(
                new StringReader("[DEFAULT]\ntransport_url = " + transport + "\n" + settings));
        try (Driver driver = configuration.transport().open();
                Tap tap = new Tap(driver, KeystoneTopic.TOPIC.name())) {
            Notifications notifications = configuration.notifications("host1234", driver, InstantSource.system());
            List<String> done = live(configuration.format(), notifications, driver);
            settings.lines().forEach(out::println);
            out.println();
            tap.await(notifications.statistics().emitted()).stream()
                    .map(TimelineEntry::of)
                    .forEach(out::println);
            done.forEach(line -> out.println("  > " + line));
            out.println();
        }
    }

    /** Closes the notifications, so that all are on the wire. A step waits for the consumer, which asks what the project is like by then. */
    private static List<String> live(NotificationFormat format, Notifications notifications, Driver driver) {
        AuditTrail trail = new AuditTrail(UUID.randomUUID(), UUID::randomUUID, InstantSource.system());
        Keystone keystone = new Keystone(notifications, format, trail, IdentityLife::verify);
        Cloud cloud = new Cloud();
        IdentityLife life = new IdentityLife(keystone, cloud);
        try (notifications;
                ProjectWatch watch = new ProjectWatch(driver, keystone.projects()::find, cloud)) {
            life.begin();
            life.disable();
            watch.await(1);
            life.end();
            return watch.await(2);
        }
    }
}
