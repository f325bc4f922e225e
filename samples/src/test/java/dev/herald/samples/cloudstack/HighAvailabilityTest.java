package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A host is down, and not everything can be started elsewhere. */
class HighAvailabilityTest {
    private static final Resource HOST = new Resource(ResourceType.HOST, "kvm-1", "kvm-1", null);
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");
    private static final Machine WEB = RunningCloud.WEB;
    private static final Machine DB = RunningCloud.machine("db");

    private final AtomicBoolean isFull = new AtomicBoolean();

    @Test
    void aMachineThatCannotBeStartedKeepsNoOtherOneFromItNorItsAlert() {
        try (RunningCloud cloud = deployed()) {
            isFull.set(true);

            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> cloud.server.highAvailability().hostDown(HOST, MORNING, List.of(WEB, DB)))
                    .withMessage("of what ran on kvm-1 cannot be started: web")
                    .satisfies(failure -> assertThat(failure.getSuppressed())
                            .singleElement()
                            .isInstanceOfSatisfying(
                                    BackendException.class,
                                    cause -> assertThat(cause).hasMessage("no host has room for web")));

            assertThat(cloud.told("AlertEvent"))
                    .containsExactly("ALERT.COMPUTE.HOST ERROR", "ALERT.HA.ACTION WARN", "ALERT.HA.ACTION WARN");
            assertThat(state(cloud, WEB)).isEqualTo(Instance.State.STOPPED);
            assertThat(state(cloud, DB)).isEqualTo(Instance.State.RUNNING);
        }
    }

    @Test
    void whatCouldNotBeStartedIsLeftToTheNextInvestigator() throws BackendException {
        try (RunningCloud cloud = deployed()) {
            isFull.set(true);
            assertThatExceptionOfType(BackendException.class)
                    .isThrownBy(() -> cloud.server.highAvailability().hostDown(HOST, MORNING, List.of(WEB, DB)));
            isFull.set(false);

            assertThat(cloud.server.highAvailability().hostDown(HOST, MORNING, List.of(WEB, DB)))
                    .isEqualTo(1);

            assertThat(state(cloud, WEB)).isEqualTo(Instance.State.RUNNING);
            assertThat(cloud.told("UsageEvent"))
                    .filteredOn(told -> told.startsWith("VM.STOP"))
                    .as("each stopped once")
                    .hasSize(2);
        }
    }

    private RunningCloud deployed() {
        RunningCloud cloud = RunningCloud.with((action, resource) -> {
            if (isFull.get() && resource.equals(WEB.instance())) {
                throw new BackendException("no host has room for " + resource.name());
            }
        });
        cloud.server.instances().deploy(RunningCloud.USER, WEB, "secret").join();
        cloud.server.instances().deploy(RunningCloud.USER, DB, "secret").join();
        return cloud;
    }

    private static Instance.State state(RunningCloud cloud, Machine machine) {
        return cloud.server.lifecycles().instances().state(machine.instance());
    }
}
