package dev.herald.samples.ironic;

import dev.herald.samples.ironic.domain.Maintenance;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.PowerState;
import dev.herald.samples.ironic.domain.ProvisionEvent;
import dev.herald.samples.ironic.domain.ProvisionState;
import java.util.List;

/** What a node goes through, from the day it is bought to the day it is scrapped. */
final class NodeLife {
    private final IronicApi api;
    private final IronicConductor conductor;
    private final SimulatedHardware hardware;

    NodeLife(IronicApi api, IronicConductor conductor, SimulatedHardware hardware) {
        this.api = api;
        this.conductor = conductor;
        this.hardware = hardware;
    }

    void run() {
        Node node = DocumentedNode.in(ProvisionState.ENROLL, null);
        api.nodes().create(node);
        provision(node);
        power(node);
        conductor.setConsole(node, true);
        api.setMaintenance(node, Maintenance.because("hw upgrade"));
        hardware.press(node.getUuid());
        conductor.syncPower(node);
        api.nodes().delete(node);
    }

    /** The first cleaning fails; that the node can be managed again needs no work. */
    private void provision(Node node) {
        List.of(
                        ProvisionEvent.MANAGE,
                        ProvisionEvent.DONE,
                        ProvisionEvent.PROVIDE,
                        ProvisionEvent.FAIL,
                        ProvisionEvent.MANAGE,
                        ProvisionEvent.PROVIDE,
                        ProvisionEvent.DONE,
                        ProvisionEvent.DEPLOY,
                        ProvisionEvent.DONE)
                .forEach(event -> conductor.provision(node, event));
    }

    /** At first the machine does not even tell whether it has power. */
    private void power(Node node) {
        hardware.unplug(node.getUuid());
        try {
            conductor.setPower(node, PowerState.POWER_ON);
        } catch (Hardware.UnreachableException e) {
            hardware.plug(node.getUuid());
        }
        conductor.setPower(node, PowerState.POWER_ON);
    }
}
