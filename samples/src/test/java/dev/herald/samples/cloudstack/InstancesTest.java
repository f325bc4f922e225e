package dev.herald.samples.cloudstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Nic;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.ResourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked of instances that are in no state for it, or that a mistake of a hypervisor hits. */
class InstancesTest {
    private static final Resource NETWORK = RunningCloud.owned(ResourceType.NETWORK, "net");
    private static final Resource ROUTER = RunningCloud.owned(ResourceType.ROUTER, "r-1");

    private final List<Action> done = new ArrayList<>();

    @Test
    void anInstanceThatRunsIsNotDestroyed() {
        try (RunningCloud cloud = deployed()) {
            CompletableFuture<Machine> job = cloud.server.instances().destroy(RunningCloud.USER, RunningCloud.WEB);

            assertThat(job).isCompletedExceptionally();
            assertThat(done).doesNotContain(Action.VM_DESTROY);
            assertThat(state(cloud)).isEqualTo(Instance.State.RUNNING);
        }
    }

    @Test
    void anInstanceThatIsStoppedIsNotRebooted() {
        try (RunningCloud cloud = deployed()) {
            cloud.server.instances().stop(RunningCloud.USER, RunningCloud.WEB).join();

            CompletableFuture<Machine> job = cloud.server.instances().reboot(RunningCloud.USER, RunningCloud.WEB);

            assertThat(job).isCompletedExceptionally();
            assertThat(done).doesNotContain(Action.VM_REBOOT);
            assertThat(cloud.sent("ActionEvent").get(8).text("reason"))
                    .isEqualTo("VirtualMachine web is STOPPED, and would have to be RUNNING");
        }
    }

    @Test
    void aRouterThatRunsIsNotDestroyedAndOneThatIsStoppedNotRebooted() {
        try (RunningCloud cloud = deployed()) {
            Networks networks = cloud.server.networks();
            networks.createRouter(RunningCloud.USER, NETWORK, ROUTER).join();

            assertThat(networks.destroyRouter(RunningCloud.USER, NETWORK, ROUTER))
                    .isCompletedExceptionally();
            networks.stopRouter(RunningCloud.USER, ROUTER).join();
            assertThat(networks.rebootRouter(RunningCloud.USER, ROUTER)).isCompletedExceptionally();

            assertThat(done).doesNotContain(Action.ROUTER_DESTROY, Action.ROUTER_REBOOT);
            assertThat(networks.destroyRouter(RunningCloud.USER, NETWORK, ROUTER))
                    .isCompleted();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"VM_START", "VM_STOP"})
    void aMistakeOfAHypervisorLeavesAnInstanceAsItWas(Action failing) {
        List<Action> broken = new ArrayList<>();
        try (RunningCloud cloud = RunningCloud.with((action, resource) -> {
            if (broken.contains(action)) {
                throw new IllegalArgumentException("a driver with a mistake");
            }
        })) {
            Instances instances = cloud.server.instances();
            instances.deploy(RunningCloud.USER, RunningCloud.WEB, "secret").join();
            if (failing == Action.VM_START) {
                instances.stop(RunningCloud.USER, RunningCloud.WEB).join();
            }
            Instance.State before = state(cloud);
            Nic.State nic = cloud.server.lifecycles().nics().state(RunningCloud.WEB.nic());
            broken.add(failing);

            assertThat(
                            failing == Action.VM_START
                                    ? instances.start(RunningCloud.USER, RunningCloud.WEB)
                                    : instances.stop(RunningCloud.USER, RunningCloud.WEB))
                    .isCompletedExceptionally();

            assertThat(state(cloud)).isEqualTo(before);
            assertThat(cloud.server.lifecycles().nics().state(RunningCloud.WEB.nic()))
                    .isEqualTo(nic);
        }
    }

    private RunningCloud deployed() {
        RunningCloud cloud = RunningCloud.with((action, resource) -> done.add(action));
        cloud.server
                .instances()
                .deploy(RunningCloud.USER, RunningCloud.WEB, "secret")
                .join();
        return cloud;
    }

    private static Instance.State state(RunningCloud cloud) {
        return cloud.server.lifecycles().instances().state(RunningCloud.WEB.instance());
    }
}
