package dev.herald.samples.cloudstack;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.driver.Driver;
import dev.herald.driver.amqp.AmqpDriver;
import dev.herald.driver.amqp.Layout;
import dev.herald.samples.Tap;
import dev.herald.samples.Transport;
import dev.herald.samples.cloudstack.bus.Account;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.DomainAccessControl;
import dev.herald.samples.cloudstack.bus.EventBus;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.notification.AsyncJobPayload;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows what CloudStack tells of a small cloud on its event bus, before and after an upgrade, and what consumers make of it. */
public final class Main {
    private static final String TOPIC = CloudStackTopic.TOPIC.name();
    private static final Credentials ROOT = new Credentials("root", "secret of root");

    private final Watch watch = new Watch(Instant.parse("2026-11-21T09:00:00Z"));
    private final CloudLife life = new CloudLife(watch);
    private final Database database = new Database(changes -> {});
    private final PrintStream out;
    private final Driver driver;
    private final Tap tap;
    private final Executor workers;
    private long told;

    private Main(PrintStream out, Driver driver, Tap tap, Executor workers) {
        this.out = out;
        this.driver = driver;
        this.tap = tap;
        this.workers = workers;
    }

    /**
     * Prints it.
     *
     * @param args the {@code transport_url}: {@code memory:}, {@code amqp://…} or {@code kafka://…}; {@code memory:} without one
     */
    public static void main(String[] args) throws BackendException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        show(out, args.length == 0 ? "memory:" : args[0]);
    }

    static void show(PrintStream out, String transport) throws BackendException {
        ExecutorService workers = Executors.newSingleThreadExecutor();
        try (Driver driver = driver(transport);
                Tap tap = new Tap(driver, TOPIC)) {
            new Main(out, driver, tap, workers).show();
        } finally {
            workers.shutdown();
        }
    }

    private static Driver driver(String url) {
        return url.startsWith("amqp://")
                ? AmqpDriver.builder(url).layout(Layout.exchange(TOPIC)).build()
                : Transport.of(url, TOPIC).open();
    }

    private void show() throws BackendException {
        UsageEngine usage = new UsageEngine(ROOT);
        AlertScreen alerts = new AlertScreen(ROOT);
        JobScreen jobs = new JobScreen(ROOT);
        EventDistributor consumers = distributor(Notifications.builder());
        Notifications received = consumers.notifications();
        try (received) {
            consumers.subscribe(usage);
            consumers.subscribe(alerts);
            consumers.subscribe(jobs);
            phase(
                    "A server that writes line 1 of jobs and 1.0 of usage",
                    Notifications.builder().pin(AsyncJobPayload.TYPE, "1.0").pin(UsageEventPayload.TYPE, "1.0"),
                    life::begin);
            phase("The server after its upgrade, when a host is down", Notifications.builder(), life::suffer);
            phase("The end of it", Notifications.builder(), life::end);
            usage.await(database.next() - 1);
            print("Alerts that administrators see, each once", alerts.await(3));
            print("Jobs that are over, as a consumer of line 2 reads them", jobs.await(4));
            print("Usage records, at " + watch.instant(), lines(usage.records(watch.instant())));
        }
    }

    /** A part of the life of the cloud. */
    private interface Part {
        void with(ManagementServer server) throws BackendException;
    }

    /** Lives a part of it, and prints what was told once all of it is on the wire. */
    private void phase(String title, NotificationsBuilder builder, Part part) throws BackendException {
        EventDistributor bus = distributor(builder);
        Notifications sent = bus.notifications();
        try (sent) {
            part.with(new ManagementServer(
                    bus,
                    watch,
                    new ManagementServer.Setup(workers, life.backend(), CloudLife::knows, database, false)));
        }
        long before = told;
        told += sent.statistics().emitted();
        print(
                title,
                tap.await(told).subList((int) before, (int) told).stream()
                        .map(envelope -> TimelineEntry.of(envelope).toString())
                        .toList());
    }

    /** It shares the driver with others, so that only its notifications are closed. */
    private EventDistributor distributor(NotificationsBuilder builder) {
        Account root =
                new Account(UUID.fromString("00000000-0000-4000-8000-000000000000"), "/ROOT", Account.Role.ROOT_ADMIN);
        return new EventDistributor(
                "management-server",
                CloudStackTopic.TOPIC,
                List.of(new EventBus("eventNotificationBus", driver)),
                new DomainAccessControl().allow(ROOT, root),
                builder.clock(watch));
    }

    private static List<String> lines(List<UsageRecord> records) {
        return records.stream()
                .flatMap(record -> record.usage().entrySet().stream()
                        .map(entry -> "%s %-18s %s"
                                .formatted(
                                        record.account().toString().substring(0, 8), entry.getKey(), entry.getValue())))
                .toList();
    }

    private void print(String title, List<String> lines) {
        out.println(title);
        lines.forEach(line -> out.println(line.startsWith(" ") ? line : "  > " + line));
        out.println();
    }
}
