package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.Notifications;
import dev.herald.driver.Message;
import dev.herald.driver.memory.MemoryDriver;
import dev.herald.samples.cloudstack.bus.Account;
import dev.herald.samples.cloudstack.bus.DomainAccessControl;
import dev.herald.samples.cloudstack.bus.EventBus;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import dev.herald.samples.cloudstack.domain.UsageEvent;
import dev.herald.samples.cloudstack.notification.CloudStackTopic;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private static final int HOURS = 720;
    private static final Instant END = BEGIN.plus(Duration.ofHours(HOURS));
    private static final UUID ZONE = new UUID(0, 1);

    @Property(tries = 60)
    void theRecordsAreThoseOfWhatWasUsed(@ForAll("uses") List<Use> uses, @ForAll Random random) {
        List<Message> told = new ArrayList<>();
        for (Event event : events(uses)) {
            List<Message> copies = event.isTold10Only() ? List.of(event.in10()) : List.of(event.in11(), event.in10());
            told.add(copies.get(0));
            for (int more = random.nextInt(3); more > 0; more--) {
                told.add(copies.get(random.nextInt(copies.size())));
            }
        }
        Collections.shuffle(told, random);

        assertThat(records(told)).isEqualTo(Use.records(uses, HOURS));
    }

    @Example
    void whatOnlyAnOlderServerTellsIsChargedByItsSize() {
        Use disk = new Use(1, true, 0, 10, 0, 0, new Use.Room(3600, 7200, true), new Use.Room(3600, 7200, true));

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

    @Example
    void anInstanceIsChargedWhileItIsThereAndWhileItRuns() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            UsageEngine engine = new UsageEngine(RunningCloud.ROOT);
            cloud.bus.subscribe(engine);
            Instances instances = cloud.server.instances();
            instances.deploy(RunningCloud.USER, RunningCloud.WEB, "secret").join();
            cloud.watch.pass(Duration.ofHours(1));
            instances.stop(RunningCloud.USER, RunningCloud.WEB).join();
            cloud.watch.pass(Duration.ofHours(2));
            instances.destroy(RunningCloud.USER, RunningCloud.WEB).join();
            cloud.watch.pass(Duration.ofHours(4));
            engine.await(6);

            assertThat(engine.records(cloud.watch.instant()).get(0).usage())
                    .containsEntry(
                            UsageType.RUNNING_INSTANCE,
                            Usage.NONE.plus(Duration.ofHours(1).plusSeconds(20), 0))
                    .containsEntry(
                            UsageType.ALLOCATED_INSTANCE,
                            Usage.NONE.plus(Duration.ofHours(3).plusSeconds(60), 0));
        }
    }

    @Example
    void resourcesOfTwoZonesWithOneIdAreTwo() {
        UsageLedger ledger = new UsageLedger();
        for (long zone = 1; zone <= 2; zone++) {
            ledger.add(new UsageFact(
                    new UUID(0, zone),
                    1,
                    "VM.START",
                    new UUID(0, 7),
                    "web",
                    0,
                    BEGIN,
                    UsageEventPayload.TYPE.version()));
        }

        assertThat(ledger.records(BEGIN.plusSeconds(60)))
                .containsExactly(new UsageRecord(
                        new UUID(0, 7),
                        Map.of(UsageType.RUNNING_INSTANCE, Usage.NONE.plus(Duration.ofSeconds(120), 0))));
    }

    @Provide
    Arbitrary<List<Use>> uses() {
        Arbitrary<Use.Room> rooms = Combinators.combine(
                        Arbitraries.longs().between(1, 1L << 40),
                        Arbitraries.longs().between(1, 1L << 40),
                        Arbitraries.of(true, false))
                .as(Use.Room::new);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 100),
                        rooms,
                        rooms)
                .as(Use::new)
                .list()
                .ofMaxSize(8);
    }

    /** One event, as servers of two versions write it. */
    private record Event(Message in10, Message in11, boolean isTold10Only) {}

    private static List<Event> events(List<Use> uses) {
        List<Use.Fact> facts = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            facts.addAll(uses.get(i).facts("r" + i));
        }
        facts.sort(Comparator.comparingInt(Use.Fact::hour));
        List<Event> events = new ArrayList<>();
        List<Message> in10 = written("1.0", facts);
        List<Message> in11 = written("1.1", facts);
        for (int i = 0; i < facts.size(); i++) {
            events.add(new Event(in10.get(i), in11.get(i), facts.get(i).room().isTold10Only()));
        }
        return events;
    }

    private static List<Message> written(String version, List<Use.Fact> facts) {
        MemoryDriver memory = new MemoryDriver();
        try (EventDistributor bus = bus(memory, version)) {
            long number = 0;
            for (Use.Fact fact : facts) {
                boolean isVolume = fact.resource().type() == ResourceType.VOLUME;
                bus.publish(fact.type()
                        .with(UsageEventPayload.from(new UsageEvent(
                                ++number,
                                fact.resource(),
                                ZONE,
                                null,
                                isVolume ? fact.room().size() : null,
                                isVolume ? fact.room().virtualSize() : null,
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
}
