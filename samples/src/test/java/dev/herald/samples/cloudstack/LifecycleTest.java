package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Instance.State;
import dev.herald.samples.cloudstack.domain.Instance.Trigger;
import dev.herald.samples.cloudstack.domain.Nic;
import dev.herald.samples.cloudstack.domain.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What becomes of resources is told when it has become of them, and never before, nor twice. */
class LifecycleTest {
    private static final Resource WEB = RunningCloud.WEB.instance();
    private static final Resource NIC = RunningCloud.WEB.nic();

    @Test
    void aChangeIsToldOnceAndWithOldStateNewStateTriggerAndOutcome() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            cloud.server.lifecycles().instances().create(WEB);
            State next = cloud.server.lifecycles().instances().apply(WEB, Trigger.START_REQUESTED);

            assertThat(next).isEqualTo(State.STARTING);
            assertThat(told(cloud)).containsExactly("CHANGED web STOPPED STARTING START_REQUESTED SUCCEEDED 1");
        }
    }

    @Test
    void whoAsksForItIsToldBeforeTheChangeToo() {
        try (RunningCloud cloud = RunningCloud.with(changes -> {}, true)) {
            cloud.server.lifecycles().instances().create(WEB);
            cloud.server.lifecycles().instances().apply(WEB, Trigger.START_REQUESTED);

            assertThat(told(cloud))
                    .containsExactly(
                            "CHANGING web STOPPED STARTING START_REQUESTED PENDING 1",
                            "CHANGED web STOPPED STARTING START_REQUESTED SUCCEEDED 1");
        }
    }

    @Test
    void aChangeIsToldAfterItIsCommitted() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            Lifecycle<State, Trigger> instances = cloud.server.lifecycles().instances();
            instances.create(WEB);
            cloud.server.lifecycles().together(changes -> {
                instances.apply(changes, WEB, Trigger.START_REQUESTED);
                assertThat(instances.state(WEB)).isEqualTo(State.STOPPED);
                assertThat(told(cloud)).isEmpty();
            });

            assertThat(instances.state(WEB)).isEqualTo(State.STARTING);
            assertThat(told(cloud)).hasSize(1);
        }
    }

    @Test
    void aChangeWhoseCommitFailsDidNotHappenAndIsNotTold() {
        AtomicBoolean full = new AtomicBoolean();
        try (RunningCloud cloud = RunningCloud.with(failingWhen(full), false)) {
            Lifecycle<State, Trigger> instances = cloud.server.lifecycles().instances();
            instances.create(WEB);
            full.set(true);

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> instances.apply(WEB, Trigger.START_REQUESTED));

            assertThat(instances.state(WEB)).isEqualTo(State.STOPPED);
            assertThat(told(cloud)).isEmpty();
        }
    }

    @Test
    void whatWasAnnouncedAndFailsIsNotToldAsChanged() {
        AtomicBoolean full = new AtomicBoolean();
        try (RunningCloud cloud = RunningCloud.with(failingWhen(full), true)) {
            cloud.server.lifecycles().instances().create(WEB);
            full.set(true);

            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> cloud.server.lifecycles().instances().apply(WEB, Trigger.START_REQUESTED));

            assertThat(told(cloud)).containsExactly("CHANGING web STOPPED STARTING START_REQUESTED PENDING 1");
        }
    }

    @Test
    void whatLeadsNowhereIsRefusedWithWhatWouldBeValidAndNotTold() {
        try (RunningCloud cloud = RunningCloud.with(changes -> {}, true)) {
            cloud.server.lifecycles().instances().create(WEB);

            assertThatThrownBy(() -> cloud.server.lifecycles().instances().apply(WEB, Trigger.STOP_REQUESTED))
                    .isInstanceOf(InvalidTransitionException.class)
                    .hasMessage("VirtualMachine web is STOPPED, where STOP_REQUESTED leads nowhere; "
                            + "valid are DESTROY_REQUESTED, OPERATION_FAILED_TO_ERROR, START_REQUESTED");

            assertThat(told(cloud)).isEmpty();
        }
    }

    @Test
    void changesThatBelongTogetherAreToldAllOrNone() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            Lifecycles all = cloud.server.lifecycles();
            all.instances().create(WEB);
            all.nics().create(NIC);

            assertThatExceptionOfType(InvalidTransitionException.class)
                    .isThrownBy(() -> all.together(changes -> {
                        all.instances().apply(changes, WEB, Trigger.START_REQUESTED);
                        all.nics().apply(changes, NIC, Nic.Trigger.OPERATION_COMPLETED);
                    }));
            assertThat(told(cloud)).isEmpty();
            assertThat(all.instances().state(WEB)).isEqualTo(State.STOPPED);

            all.together(changes -> {
                all.instances().apply(changes, WEB, Trigger.START_REQUESTED);
                all.nics().apply(changes, NIC, Nic.Trigger.RESERVATION_REQUESTED);
            });
            assertThat(told(cloud)).hasSize(2);
        }
    }

    @Test
    void aResourceThatIsChangedTwiceInOneTransactionIsToldTwice() {
        try (RunningCloud cloud = RunningCloud.sound()) {
            Lifecycles all = cloud.server.lifecycles();
            all.instances().create(WEB);
            all.together(changes -> {
                all.instances().apply(changes, WEB, Trigger.START_REQUESTED);
                all.instances().apply(changes, WEB, Trigger.OPERATION_SUCCEEDED);
            });

            assertThat(told(cloud))
                    .containsExactly(
                            "CHANGED web STOPPED STARTING START_REQUESTED SUCCEEDED 1",
                            "CHANGED web STARTING RUNNING OPERATION_SUCCEEDED SUCCEEDED 2");
        }
    }

    @Test
    void aNewResourceIsNoChange() {
        try (RunningCloud cloud = RunningCloud.with(changes -> {}, true)) {
            cloud.server.lifecycles().instances().create(WEB);

            assertThat(told(cloud)).isEmpty();
            assertThat(cloud.server.lifecycles().instances().state(WEB)).isEqualTo(Instance.MACHINE.initial());
        }
    }

    private static Disk failingWhen(AtomicBoolean full) {
        return changes -> {
            if (full.get()) {
                throw new UncheckedIOException(new IOException("no space left"));
            }
        };
    }

    private static List<String> told(RunningCloud cloud) {
        return cloud.sent("ResourceStateEvent").stream()
                .map(sent -> String.join(
                        " ",
                        sent.type().substring("ResourceStateEvent.".length()),
                        sent.text("resourceId"),
                        sent.text("oldState"),
                        sent.text("newState"),
                        sent.text("trigger"),
                        sent.text("outcome"),
                        sent.data().path("revision").toString()))
                .toList();
    }
}
