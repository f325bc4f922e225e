package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Command;
import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Nic;
import dev.herald.samples.cloudstack.domain.Volume;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Instances, which users create, run and delete. Safe for use by several threads. */
public final class Instances {
    private final Cloud cloud;

    Instances(Cloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Creates an instance with all that belongs to it, and starts it.
     *
     * @param password that of its administrator; it stands in the parameters of the job
     */
    public CompletableFuture<Machine> deploy(UUID user, Machine machine, String password) {
        Command command = new Command(
                "deployVirtualMachine",
                Map.of(
                        "name", machine.instance().name(),
                        "serviceOffering", machine.offering(),
                        "password", password));
        return cloud.operations()
                .schedule(request(Action.VM_CREATE, user, machine, "deploying"), command, operation -> {
                    cloud.lifecycles().instances().create(machine.instance());
                    cloud.lifecycles().nics().create(machine.nic());
                    cloud.lifecycles().volumes().create(machine.volume());
                    createDisk(machine);
                    cloud.usage().tell(UsageEvents.INSTANCE_CREATE.info(), machine.instance(), machine.offering());
                    run(machine);
                    return machine;
                });
    }

    /** Starts an instance that is stopped. */
    public CompletableFuture<Machine> start(UUID user, Machine machine) {
        Command command = command("startVirtualMachine", machine);
        return cloud.operations().schedule(request(Action.VM_START, user, machine, "starting"), command, operation -> {
            run(machine);
            return machine;
        });
    }

    /** Stops an instance that runs; its address is free again. */
    public CompletableFuture<Machine> stop(UUID user, Machine machine) {
        Command command = command("stopVirtualMachine", machine);
        return cloud.operations().schedule(request(Action.VM_STOP, user, machine, "stopping"), command, operation -> {
            halt(machine);
            return machine;
        });
    }

    /** Restarts an instance that runs, whose state does not change by that. */
    public CompletableFuture<Machine> reboot(UUID user, Machine machine) {
        Command command = command("rebootVirtualMachine", machine);
        return cloud.operations()
                .schedule(request(Action.VM_REBOOT, user, machine, "rebooting"), command, operation -> {
                    cloud.lifecycles().instances().require(machine.instance(), Instance.State.RUNNING);
                    cloud.backend().perform(Action.VM_REBOOT, machine.instance());
                    return machine;
                });
    }

    /**
     * Says beside what an instance runs, while the caller waits.
     *
     * @throws BackendException if that cannot be
     */
    public void updateAffinityGroups(UUID user, Machine machine, List<String> groups) throws BackendException {
        Request request = request(Action.VM_AG_UPDATE, user, machine, "joining " + String.join(", ", groups) + " with");
        cloud.operations().run(request, operation -> {
            cloud.backend().perform(Action.VM_AG_UPDATE, machine.instance());
            return groups;
        });
    }

    /** Deletes an instance that is stopped, with its disk. */
    public CompletableFuture<Machine> destroy(UUID user, Machine machine) {
        Command command = command("destroyVirtualMachine", machine);
        return cloud.operations()
                .schedule(request(Action.VM_DESTROY, user, machine, "destroying"), command, operation -> {
                    Lifecycles all = cloud.lifecycles();
                    all.instances().check(machine.instance(), Instance.Trigger.DESTROY_REQUESTED);
                    all.nics().check(machine.nic(), Nic.Trigger.RELEASE_REQUESTED);
                    all.volumes().check(machine.volume(), Volume.Trigger.DESTROY_REQUESTED);
                    cloud.backend().perform(Action.VM_DESTROY, machine.instance());
                    all.together(changes -> {
                        all.instances().apply(changes, machine.instance(), Instance.Trigger.DESTROY_REQUESTED);
                        all.nics().apply(changes, machine.nic(), Nic.Trigger.RELEASE_REQUESTED);
                        all.volumes().apply(changes, machine.volume(), Volume.Trigger.DESTROY_REQUESTED);
                    });
                    cloud.usage().tell(UsageEvents.INSTANCE_DESTROY.info(), machine.instance(), machine.offering());
                    cloud.usage().tell(UsageEvents.VOLUME_DELETE.info(), machine.volume(), null);
                    return machine;
                });
    }

    private void createDisk(Machine machine) throws BackendException {
        cloud.lifecycles()
                .volumes()
                .during(
                        machine.volume(),
                        Volume.Trigger.CREATE_REQUESTED,
                        Volume.Trigger.OPERATION_SUCCEEDED,
                        Volume.Trigger.OPERATION_FAILED,
                        () -> cloud.backend().perform(Action.VOLUME_CREATE, machine.volume()));
        cloud.usage().tell(UsageEvents.VOLUME_CREATE.info(), machine.volume(), machine.size(), machine.virtualSize());
    }

    /** Takes an instance and its interface from stopped to running together. */
    void run(Machine machine) throws BackendException {
        apply(machine, Instance.Trigger.START_REQUESTED, Nic.Trigger.RESERVATION_REQUESTED);
        end(machine, Action.VM_START);
        cloud.usage().tell(UsageEvents.INSTANCE_START.info(), machine.instance(), machine.offering());
    }

    private void halt(Machine machine) throws BackendException {
        apply(machine, Instance.Trigger.STOP_REQUESTED, Nic.Trigger.RELEASE_REQUESTED);
        end(machine, Action.VM_STOP);
        cloud.usage().tell(UsageEvents.INSTANCE_STOP.info(), machine.instance(), machine.offering());
    }

    private void end(Machine machine, Action action) throws BackendException {
        Lifecycle.ending(
                () -> apply(machine, Instance.Trigger.OPERATION_SUCCEEDED, Nic.Trigger.OPERATION_COMPLETED),
                () -> apply(machine, Instance.Trigger.OPERATION_FAILED, Nic.Trigger.OPERATION_FAILED),
                () -> cloud.backend().perform(action, machine.instance()));
    }

    private void apply(Machine machine, Instance.Trigger ofInstance, Nic.Trigger ofNic) {
        cloud.lifecycles().together(changes -> {
            cloud.lifecycles().instances().apply(changes, machine.instance(), ofInstance);
            cloud.lifecycles().nics().apply(changes, machine.nic(), ofNic);
        });
    }

    private static Request request(Action action, UUID user, Machine machine, String verb) {
        return new Request(
                action,
                user,
                machine.instance(),
                verb + " instance " + machine.instance().name());
    }

    private static Command command(String name, Machine machine) {
        return new Command(name, Map.of("id", machine.instance().id()));
    }
}
