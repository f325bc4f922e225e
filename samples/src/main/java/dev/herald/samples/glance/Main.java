package dev.herald.samples.glance;

import dev.herald.Notifications;
import dev.herald.driver.Driver;
import dev.herald.event.Topic;
import dev.herald.samples.Tap;
import dev.herald.wire.Envelope;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows what Glance emits in the life of an image, by what drivers, and what a consumer makes of it. */
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
        main.overTransport("""
                driver = messaging
                topics_2012 = glance_notifications_2012
                """);
        main.overTransport("""
                # as messaging was called in 2012
                driver = rabbit
                disabled_notifications = image, task.run, task.processing
                """);
        main.intoFile("driver = log");
        main.nowhere();
    }

    private void overTransport(String settings) throws IOException {
        settings.lines().forEach(out::println);
        out.println();
        GlanceConfiguration configuration = configuration("transport_url = " + transport + "\n" + settings);
        Topic topic = configuration.topics().get(0);
        Topic of2012 = configuration.topics2012().stream().findFirst().orElse(topic);
        try (Driver driver = configuration.open();
                Tap tap = new Tap(driver, topic.name());
                Tap tap2012 = new Tap(driver, of2012.name());
                Books books = new Books(driver, topic)) {
            List<Envelope> told = tap.await(live(configuration, driver));
            Set<String> names =
                    of2012.types().stream().map(type -> type.name()).collect(Collectors.toUnmodifiableSet());
            Set<String> ids =
                    tap2012
                            .await(told.stream()
                                    .filter(one -> names.contains(one.eventType()))
                                    .count())
                            .stream()
                            .map(Envelope::messageId)
                            .collect(Collectors.toUnmodifiableSet());
            out.println(TimelineEntry.TITLES);
            told.stream()
                    .map(one -> TimelineEntry.of(one, !of2012.equals(topic) && ids.contains(one.messageId())))
                    .forEach(out::println);
            books.await(told.stream().filter(Books::wants).count())
                    .forEach(entry -> out.println("  > " + TimelineEntry.brief(entry)));
            out.println();
        }
    }

    private void intoFile(String settings) throws IOException {
        Path folder = Files.createTempDirectory("glance");
        Path file = folder.resolve("glance.log");
        GlanceConfiguration configuration =
                configuration(settings + "\nlog_file = " + file.toString().replace('\\', '/'));
        try (Driver driver = configuration.open()) {
            live(configuration, driver);
        }
        List<String> lines = Files.readAllLines(file);
        out.println(settings);
        out.println("log_file = glance.log");
        out.println();
        out.println("  " + lines.size() + " lines, such as: "
                + lines.stream()
                        .filter(line -> line.contains("image.delete"))
                        .reduce((first, last) -> last)
                        .orElse("")
                        .replaceFirst("[{].*", "{…"));
        out.println();
        Files.delete(file);
        Files.delete(folder);
    }

    private void nowhere() throws IOException {
        GlanceConfiguration configuration = configuration("");
        try (Driver driver = configuration.open()) {
            live(configuration, driver);
            out.println("# nothing is set, and nothing is emitted: the driver is " + driver);
        }
    }

    private static GlanceConfiguration configuration(String settings) throws IOException {
        return GlanceConfiguration.read(new StringReader(settings));
    }

    /** Answers how many notifications are on the wire then. */
    private static long live(GlanceConfiguration configuration, Driver driver) {
        InstantSource clock = InstantSource.system();
        Notifications notifications = configuration.notifications(driver, clock);
        try (notifications) {
            Glance glance =
                    new Glance(notifications, new MemoryStore(ImageLife.ROOM), ImageLife::work, Runnable::run, clock);
            new ImageLife(glance, clock).run();
        }
        return notifications.statistics().emitted();
    }
}
