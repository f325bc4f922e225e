package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.bus.Account;
import dev.herald.samples.cloudstack.bus.DomainAccessControl;
import dev.herald.samples.cloudstack.bus.EventBus;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Owner;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.domain.UsageEvent;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Usage records follow from what happened, and from nothing else: not from how often, in what order and in what version it is told. */
class UsageEngineTest {
    private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-12-01T00:00:00Z");
    private static final UUID ZONE = new UUID(0, 1);

    /**
     * Something that was used.
     *
     * @param from in hours since the beginning
     * @param hours how long; beyond the end it still goes on there
     */
    record Use(int account, boolean isVolume, int from, int hours, long size, long virtualSize) {}

    @Property(tries = 60)
    void theRecordsAreThoseOfWhatWasUsed(@ForAll("uses") List<Use> uses, @ForAll Random random) {
        List<Event> events = events(uses);
        List<Message> told = new ArrayList<>();
        for (Event event : events) {
            List<Message> copies = List.of(event.in10(), event.in11());
            told.add(event.in11());
            for (int more = random.nextInt(3); more > 0; more--) {
                told.add(copies.get(random.nextInt(2)));
            }
        }
        Collections.shuffle(told, random);

        assertThat(records(told)).isEqualTo(expected(uses));
    }

    @Example
    void whatOnlyAnOlderServerTellsIsChargedByItsSize() {
        Use disk = new Use(1, true, 0, 10, 3600, 7200);

        List<Message> told = events(List.of(disk)).stream().map(Event::in10).toList();

        assertThat(records(told).get(0).usage().get(UsageType.VOLUME))
                .isEqualTo(Usage.NONE.plus(Duration.ofHours(10), 3600));
    }

    @Example
    void aVolumeThatIsResizedIsChargedByWhatItIsAtEachTime() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            UsageEngine engine = new UsageEngine(RunningCloud.ROOT);
            cloud.bus.subscribe(engine);
            Resource volume = RunningCloud.owned(ResourceType.VOLUME, "data");
            cloud.server.volumes().create(RunningCloud.USER, volume, 1, 10).join();
            cloud.watch.pass(Duration.ofHours(1));
            cloud.server.volumes().resize(volume, 1, 100);
            cloud.watch.pass(Duration.ofHours(2));
            engine.await(2);

            assertThat(engine.records(cloud.watch.instant()))
                    .containsExactly(new UsageRecord(
                            RunningCloud.OWNER.account(),
                            Map.of(
                                    UsageType.VOLUME,
                                    Usage.NONE.plus(Duration.ofHours(1), 10).plus(Duration.ofHours(2), 100))));
        }
    }

    @Example
    void addressesSnapshotsAndTemplatesAreChargedToo() throws BackendException {
        try (RunningCloud cloud = RunningCloud.sound()) {
            UsageEngine engine = new UsageEngine(RunningCloud.ROOT);
            cloud.bus.subscribe(engine);
            Resource address = RunningCloud.owned(ResourceType.PUBLIC_IP, "203.0.113.7");
            Resource volume = RunningCloud.owned(ResourceType.VOLUME, "data");
            Resource snapshot = RunningCloud.owned(ResourceType.SNAPSHOT, "data-1");
            Resource template = RunningCloud.owned(ResourceType.TEMPLATE, "debian");
            cloud.server.volumes().create(RunningCloud.USER, volume, 1, 1).join();
            cloud.server.networks().assign(address);
            cloud.server.volumes().snapshot(volume, snapshot, 5);
            cloud.server
                    .templates()
                    .register(RunningCloud.USER, template, () -> Download.News.COMPLETE, 7)
                    .join();
            cloud.watch.pass(Duration.ofHours(1));
            cloud.server.networks().release(address);
            cloud.server.volumes().deleteSnapshot(snapshot);
            cloud.server.templates().delete(RunningCloud.USER, template);
            engine.await(7);

            assertThat(engine.records(cloud.watch.instant()).get(0).usage())
                    .containsEntry(UsageType.PUBLIC_IP, Usage.NONE.plus(Duration.ofHours(1), 0))
                    .containsEntry(UsageType.SNAPSHOT, Usage.NONE.plus(Duration.ofHours(1), 5))
                    .containsEntry(
                            UsageType.TEMPLATE,
                            Usage.NONE.plus(Duration.ofHours(1).plusSeconds(20), 7));
        }
    }

    @Provide
    Arbitrary<List<Use>> uses() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.longs().between(1, 1L << 40),
                        Arbitraries.longs().between(1, 1L << 40))
                .as(Use::new)
                .list()
                .ofMaxSize(8);
    }

    /** One event, as servers of two versions write it. */
    private record Event(Message in10, Message in11) {}

    private record Fact(EventType<UsageEventPayload> type, Resource resource, int hour, long size, long virtualSize) {}

    private static List<Event> events(List<Use> uses) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            Use use = uses.get(i);
            Resource resource = new Resource(
                    use.isVolume() ? ResourceType.VOLUME : ResourceType.INSTANCE,
                    "r" + i,
                    "r" + i,
                    new Owner(new UUID(0, use.account()), "/ROOT"));
            facts.add(new Fact(
                    use.isVolume() ? UsageEvents.VOLUME_CREATE.info() : UsageEvents.INSTANCE_START.info(),
                    resource,
                    use.from(),
                    use.size(),
                    use.virtualSize()));
            facts.add(new Fact(
                    use.isVolume() ? UsageEvents.VOLUME_DELETE.info() : UsageEvents.INSTANCE_STOP.info(),
                    resource,
                    use.from() + use.hours(),
                    use.size(),
                    use.virtualSize()));
        }
        facts.sort(Comparator.comparingInt(Fact::hour));
        List<Event> events = new ArrayList<>();
        List<Message> in10 = written("1.0", facts);
        List<Message> in11 = written("1.1", facts);
        for (int i = 0; i < facts.size(); i++) {
            events.add(new Event(in10.get(i), in11.get(i)));
        }
        return events;
    }

    private static List<Message> written(String version, List<Fact> facts) {
        MemoryDriver memory = new MemoryDriver();
        try (EventDistributor bus = bus(memory, version)) {
            long number = 0;
            for (Fact fact : facts) {
                boolean isVolume = fact.resource().type() == ResourceType.VOLUME;
                bus.publish(fact.type()
                        .with(UsageEventPayload.from(new UsageEvent(
                                ++number,
                                fact.resource(),
                                ZONE,
                                null,
                                isVolume ? fact.size() : null,
                                isVolume ? fact.virtualSize() : null,
                                BEGIN.plus(Duration.ofHours(fact.hour()))))));
            }
        }
        return memory.broker().sent();
    }

    /** What an engine makes of messages, in their order. */
    private static List<UsageRecord> records(List<Message> told) {
        UsageEngine engine = new UsageEngine(RunningCloud.ROOT);
        MemoryDriver memory = new MemoryDriver();
        try (EventDistributor bus = bus(memory, "1.1")) {
            bus.subscribe(engine);
            told.forEach(memory::send);
            assertThat(memory.broker().awaitIdle(Duration.ofSeconds(10))).isTrue();
            return engine.records(END);
        }
    }

    private static EventDistributor bus(MemoryDriver memory, String version) {
        return new EventDistributor(
                "management-server",
                CloudStackTopic.TOPIC,
                List.of(new EventBus("memory", memory)),
                new DomainAccessControl()
                        .allow(RunningCloud.ROOT, new Account(RunningCloud.USER, "/ROOT", Account.Role.ROOT_ADMIN)),
                Notifications.builder().pin(UsageEventPayload.TYPE, version));
    }

    /** What follows from the uses themselves, without any event. */
    private static List<UsageRecord> expected(List<Use> uses) {
        Map<UUID, Map<UsageType, Usage>> accounts = new TreeMap<>();
        long end = Duration.between(BEGIN, END).toHours();
        for (Use use : uses) {
            UsageType type = use.isVolume() ? UsageType.VOLUME : UsageType.RUNNING_INSTANCE;
            Duration time = Duration.ofHours(Math.min(end, use.from() + use.hours()) - use.from());
            Map<UsageType, Usage> account =
                    accounts.computeIfAbsent(new UUID(0, use.account()), missing -> new EnumMap<>(UsageType.class));
            account.put(
                    type, account.getOrDefault(type, Usage.NONE).plus(time, use.isVolume() ? use.virtualSize() : 0));
        }
        return accounts.entrySet().stream()
                .map(entry -> new UsageRecord(entry.getKey(), entry.getValue()))
                .toList();
    }
}
