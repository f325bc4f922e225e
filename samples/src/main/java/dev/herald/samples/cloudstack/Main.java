package dev.herald.samples.cloudstack;

import dev.herald.Notifications;
import dev.herald.NotificationsBuilder;
import dev.herald.samples.Tap;
import dev.herald.samples.Transport;
import dev.herald.samples.cloudstack.bus.Account;
import dev.herald.samples.cloudstack.bus.BusConfiguration;
import dev.herald.samples.cloudstack.bus.BusSettings;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.DomainAccessControl;
import dev.herald.samples.cloudstack.bus.EventBus;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.bus.EventSubscriber;
import dev.herald.samples.cloudstack.notification.AsyncJobPayload;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Shows what CloudStack tells of a small cloud on its event bus, before and after an upgrade, and what consumers make of it. */
public final class Main {
    private static final String TOPIC = CloudStackTopic.TOPIC.name();
    /** Of the one account that there is. */
    static final Credentials ROOT = new Credentials("root", "secret of root");

    private final Watch watch = new Watch(Instant.parse("2026-11-21T09:00:00Z"));
    private final CloudLife life = new CloudLife(watch);
    private final Database database = new Database(changes -> {});
    private final PrintStream out;
    private final List<EventBus> buses;
    private final Tap tap;
    private final Executor workers;
    private long told;

    private Main(PrintStream out, List<EventBus> buses, Tap tap, Executor workers) {
        this.out = out;
        this.buses = buses;
        this.tap = tap;
        this.workers = workers;
    }

    /**
     * Prints it. With {@code -Dbuses=folder}, it is told on all buses that the files of the folder set up, and plug-ins listen; what was
     * encrypted there is decrypted with {@code APP_ENCRYPTION_PASSWORD} of the environment.
     *
     * @param args the {@code transport_url}: {@code memory:}, {@code amqp://…} or {@code kafka://…}; {@code memory:} without one
     */
    public static void main(String[] args) throws BackendException, IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String folder = System.getProperty("buses", "");
        if (folder.isEmpty()) {
            show(out, args.length == 0 ? "memory:" : args[0]);
        } else {
            show(
                    out,
                    BusConfiguration.read(
                            Path.of(folder), Optional.ofNullable(System.getenv("APP_ENCRYPTION_PASSWORD"))),
                    ServiceLoader.load(EventSubscriber.class));
        }
    }

    static void show(PrintStream out, String transport) throws BackendException {
        EventBus bus = new EventBus(
                "eventNotificationBus", Transport.onExchange(transport, TOPIC).open());
        show(out, List.of(bus), consumers -> {});
    }

    /** What is printed of events is what the first bus carries. */
    static void show(PrintStream out, BusConfiguration configuration, ServiceLoader<EventSubscriber> plugIns)
            throws BackendException {
        print(
                out,
                "Buses",
                configuration.buses().stream().map(BusSettings::toString).toList());
        show(
                out,
                configuration.open(),
                consumers -> print(out, "Plug-ins that listen", consumers.subscribeAll(plugIns)));
    }

    private static void show(PrintStream out, List<EventBus> buses, Consumer<EventDistributor> others)
            throws BackendException {
        ExecutorService workers = Executors.newSingleThreadExecutor();
        try (Tap tap = new Tap(buses.get(0), TOPIC)) {
            new Main(out, buses, tap, workers).show(others);
        } finally {
            workers.shutdown();
            buses.forEach(EventBus::close);
        }
    }

    private void show(Consumer<EventDistributor> others) throws BackendException {
        UsageEngine usage = new UsageEngine(ROOT);
        AlertScreen alerts = new AlertScreen(ROOT);
        JobScreen jobs = new JobScreen(ROOT);
        EventDistributor consumers = distributor(Notifications.builder());
        Notifications received = consumers.notifications();
        try (received) {
            consumers.subscribe(usage);
            consumers.subscribe(alerts);
            consumers.subscribe(jobs);
            others.accept(consumers);
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
        told += sent.statistics().emitted() + sent.statistics().failed();
        print(
                title,
                tap.await(told).subList((int) before, (int) told).stream()
                        .map(envelope -> TimelineEntry.of(envelope).toString())
                        .toList());
    }

    /** It shares the buses with others, so that only its notifications are closed. */
    private EventDistributor distributor(NotificationsBuilder builder) {
        Account root =
                new Account(UUID.fromString("00000000-0000-4000-8000-000000000000"), "/ROOT", Account.Role.ROOT_ADMIN);
        return new EventDistributor(
                "management-server",
                CloudStackTopic.TOPIC,
                buses,
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
        print(out, title, lines);
    }

    private static void print(PrintStream out, String title, List<String> lines) {
        out.println(title);
        lines.forEach(line -> out.println(line.startsWith(" ") ? line : "  > " + line));
        out.println();
    }
}
