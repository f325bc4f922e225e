package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Important alerts are sent as often as somebody finds out, and consumers see them once. */
class AlertsTest {
    private static final Resource HOST = new Resource(ResourceType.HOST, "kvm-1", "kvm-1", null);
    private static final Resource POOL = new Resource(ResourceType.STORAGE_POOL, "nfs-1", "nfs-1", null);
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void allWhoFindOutTheSameSendItUnderOneId() throws Exception {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server
                    .instances()
                    .deploy(RunningCloud.USER, RunningCloud.WEB, "secret")
                    .join();

            assertThat(investigators(cloud, 4)).isEqualTo(1);

            List<RunningCloud.Sent> down = ofType(cloud, "AlertEvent.ALERT.COMPUTE.HOST");
            List<RunningCloud.Sent> starting = ofType(cloud, "AlertEvent.ALERT.HA.ACTION");
            assertThat(down)
                    .hasSize(4)
                    .extracting(RunningCloud.Sent::id)
                    .containsOnly(down.get(0).id());
            assertThat(starting)
                    .hasSize(4)
                    .extracting(RunningCloud.Sent::id)
                    .containsOnly(starting.get(0).id());
            assertThat(down.get(0).id()).isNotEqualTo(starting.get(0).id());
            assertThat(down)
                    .extracting(sent -> sent.data().toString())
                    .containsOnly(down.get(0).data().toString());
            assertThat(cloud.server.lifecycles().instances().state(RunningCloud.WEB.instance()))
                    .isEqualTo(Instance.State.RUNNING);
        }
    }

    @Test
    void aConsumerThatDropsRepetitionsSeesEachAlertOnce() throws Exception {
        try (RunningCloud cloud = RunningCloud.sound()) {
            AlertScreen screen = new AlertScreen(RunningCloud.ROOT);
            cloud.bus.subscribe(screen);

            cloud.server.highAvailability().hostDown(HOST, MORNING, List.of());
            cloud.server.highAvailability().hostDown(HOST, MORNING, List.of());
            cloud.server.highAvailability().hostDown(HOST, MORNING, List.of());
            cloud.server.storagePolicy().check(POOL, 90, 100);

            assertThat(screen.await(2))
                    .containsExactly(
                            "ERROR Host down, kvm-1: nothing was heard of it since 2026-11-21T08:00:00Z",
                            "WARNING Storage low, nfs-1: 90 % are used, which is more than 85 %");
        }
    }

    @Test
    void aHostThatIsDownAgainIsAnotherAlert() throws Exception {
        try (RunningCloud cloud = RunningCloud.sound()) {
            AlertScreen screen = new AlertScreen(RunningCloud.ROOT);
            cloud.bus.subscribe(screen);

            cloud.server.highAvailability().hostDown(HOST, MORNING, List.of());
            cloud.server.highAvailability().hostDown(HOST, NOON, List.of());

            assertThat(screen.await(2)).allMatch(alert -> alert.startsWith("ERROR Host down, kvm-1:"));
        }
    }

    @Test
    void alertsBelongToNobodysAccount() throws Exception {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.highAvailability().hostDown(HOST, MORNING, List.of());

            assertThat(cloud.sent("AlertEvent").get(0).data().path("account").isNull())
                    .isTrue();
        }
    }

    @Test
    void aPolicyTellsOfPoolsThatAreTooFullAndOfNoOthers() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.storagePolicy().check(POOL, 85, 100);
            assertThat(cloud.told("AlertEvent")).isEmpty();

            cloud.server.storagePolicy().check(POOL, 86, 100);
            assertThat(cloud.told("AlertEvent")).containsExactly("ALERT.STORAGE WARN");
        }
    }

    /** Several find out at the same time; answers how often the instance was started by them. */
    private static int investigators(RunningCloud cloud, int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CountDownLatch together = new CountDownLatch(count);
        try {
            List<Future<Integer>> started = new ArrayList<>();
            for (int investigator = 0; investigator < count; investigator++) {
                started.add(threads.submit(() -> {
                    together.countDown();
                    together.await();
                    return cloud.server.highAvailability().hostDown(HOST, MORNING, List.of(RunningCloud.WEB));
                }));
            }
            int sum = 0;
            for (Future<Integer> one : started) {
                sum += one.get();
            }
            return sum;
        } finally {
            threads.shutdown();
        }
    }

    private static List<RunningCloud.Sent> ofType(RunningCloud cloud, String type) {
        return cloud.sent("AlertEvent").stream()
                .filter(sent -> sent.type().equals(type))
                .toList();
    }
}
