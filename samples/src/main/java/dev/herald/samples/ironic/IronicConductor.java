package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.event.EventType;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.PowerState;
import dev.herald.samples.ironic.domain.PowerStatus;
import dev.herald.samples.ironic.domain.ProvisionEvent;
import dev.herald.samples.ironic.domain.ProvisionStatus;
import dev.herald.samples.ironic.domain.Provisioning;
import dev.herald.samples.ironic.domain.Transition;
import dev.herald.samples.ironic.notification.NodeCorrectedPowerStatePayload;
import dev.herald.samples.ironic.notification.NodeEvents;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.samples.ironic.notification.NodeSetPowerStatePayload;
import dev.herald.samples.ironic.notification.NodeSetProvisionStatePayload;
import java.time.InstantSource;

/** The service that works on the machines: their power, their consoles, and what is deployed on them. */
public final class IronicConductor {
    private final Notifications notifications;
    private final Hardware hardware;
    private final InstantSource clock;

    /**
     * The service.
     *
     * @param notifications of the publisher {@code ironic-conductor.<host>}; they stay the caller's to close
     * @param hardware the machines
     * @param clock tells when a node changes its provision state
     */
    public IronicConductor(Notifications notifications, Hardware hardware, InstantSource clock) {
        this.notifications = notifications;
        this.hardware = hardware;
        this.clock = clock;
    }

    /**
     * Gives a node power or takes it. The old state is read first, and where that fails, the error is told as well.
     *
     * @throws Hardware.UnreachableException if the machine does not answer, to the question or to the command
     */
    public void setPower(Node node, PowerState wanted) {
        notifications.during(
                NodeEvents.POWER_SET,
                () -> NodeSetPowerStatePayload.from(node, wanted.text()),
                () -> attempt(node, () -> {
                    if (hardware.powerState(node.getUuid()) != wanted) {
                        hardware.setPowerState(node.getUuid(), wanted);
                    }
                    node.setPower(PowerStatus.of(wanted));
                }));
    }

    /**
     * Looks whether a node has power, and corrects what is known of it.
     *
     * @throws Hardware.UnreachableException if the machine does not answer
     */
    public void syncPower(Node node) {
        PowerState known = node.getPower().state();
        PowerState actual = hardware.powerState(node.getUuid());
        if (actual != known) {
            node.setPower(PowerStatus.of(actual));
            notifications.emit(NodeEvents.POWER_STATE_CORRECTED
                    .success()
                    .lazily(() -> NodeCorrectedPowerStatePayload.from(node, known == null ? null : known.text())));
        }
    }

    /**
     * Starts or stops the console of a node. It counts as started or stopped when it is.
     *
     * @throws Hardware.UnreachableException if the machine does not answer
     */
    public void setConsole(Node node, boolean enabled) {
        notifications.during(
                NodeEvents.CONSOLE_SET,
                () -> NodePayload.from(node),
                () -> attempt(node, () -> {
                    hardware.setConsole(node.getUuid(), enabled);
                    node.setConsoleEnabled(enabled);
                }));
    }

    /**
     * Starts a console again that was running when this conductor was started, or took the node over.
     *
     * @throws Hardware.UnreachableException if the machine does not answer; the console counts as stopped
     */
    public void restoreConsole(Node node) {
        notifications.during(
                NodeEvents.CONSOLE_RESTORE,
                () -> NodePayload.from(node),
                () -> attempt(node, () -> {
                    node.setConsoleEnabled(false);
                    hardware.setConsole(node.getUuid(), true);
                    node.setConsoleEnabled(true);
                }));
    }

    /**
     * Lets an event change the provision state of a node. What begins work is a start, what ends it an end, what tells of its failure an
     * error, and what needs no work at all a success.
     *
     * @throws IllegalStateException if the event leads nowhere from where the node is
     */
    public void provision(Node node, ProvisionEvent event) {
        ProvisionStatus before = node.getProvision();
        ProvisionStatus after = Provisioning.follow(before, event, clock.instant());
        node.setProvision(after);
        notifications.emit(told(before, event, after)
                .lazily(() -> NodeSetProvisionStatePayload.from(node, new Transition(before, event))));
    }

    private static EventType<NodeSetProvisionStatePayload> told(
            ProvisionStatus before, ProvisionEvent event, ProvisionStatus after) {
        if (event.isFailure()) {
            return NodeEvents.PROVISION_SET.error();
        }
        if (after.state().isWorking()) {
            return NodeEvents.PROVISION_SET.start();
        }
        return before.state().isWorking() ? NodeEvents.PROVISION_SET.end() : NodeEvents.PROVISION_SET.success();
    }

    /** Works on a machine, and notes on its node why it failed. */
    private static void attempt(Node node, Runnable work) {
        try {
            work.run();
            node.setLastError(null);
        } catch (Hardware.UnreachableException e) {
            node.setLastError(e.getMessage());
            throw e;
        }
    }
}
