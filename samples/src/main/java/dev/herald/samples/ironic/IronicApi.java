package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.samples.ironic.domain.Chassis;
import dev.herald.samples.ironic.domain.DeployTemplate;
import dev.herald.samples.ironic.domain.Maintenance;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.Port;
import dev.herald.samples.ironic.domain.Portgroup;
import dev.herald.samples.ironic.domain.VolumeConnector;
import dev.herald.samples.ironic.domain.VolumeTarget;
import dev.herald.samples.ironic.notification.ChassisCRUDPayload;
import dev.herald.samples.ironic.notification.ChassisEvents;
import dev.herald.samples.ironic.notification.DeployTemplateCRUDPayload;
import dev.herald.samples.ironic.notification.DeployTemplateEvents;
import dev.herald.samples.ironic.notification.NodeCRUDPayload;
import dev.herald.samples.ironic.notification.NodeEvents;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.samples.ironic.notification.PortCRUDPayload;
import dev.herald.samples.ironic.notification.PortEvents;
import dev.herald.samples.ironic.notification.PortgroupCRUDPayload;
import dev.herald.samples.ironic.notification.PortgroupEvents;
import dev.herald.samples.ironic.notification.VolumeConnectorCRUDPayload;
import dev.herald.samples.ironic.notification.VolumeConnectorEvents;
import dev.herald.samples.ironic.notification.VolumeTargetCRUDPayload;
import dev.herald.samples.ironic.notification.VolumeTargetEvents;

/** The service that users talk to: it creates, updates and deletes resources, and sets nodes into maintenance. */
public final class IronicApi {
    private final Notifications notifications;
    private final Inventory<Node> nodeInventory = new Inventory<>(Node::getUuid);
    private final Resources<Chassis, ChassisCRUDPayload> chassis;
    private final Resources<DeployTemplate, DeployTemplateCRUDPayload> deployTemplates;
    private final Resources<Node, NodeCRUDPayload> nodes;
    private final Resources<Port, PortCRUDPayload> ports;
    private final Resources<Portgroup, PortgroupCRUDPayload> portgroups;
    private final Resources<VolumeConnector, VolumeConnectorCRUDPayload> volumeConnectors;
    private final Resources<VolumeTarget, VolumeTargetCRUDPayload> volumeTargets;

    /**
     * The service.
     *
     * @param notifications of the publisher {@code ironic-api.<host>}; they stay the caller's to close
     */
    public IronicApi(Notifications notifications) {
        this.notifications = notifications;
        this.chassis = new Resources<>(
                notifications,
                new Inventory<>(Chassis::uuid),
                ChassisCRUDPayload::from,
                ChassisEvents.CREATE,
                ChassisEvents.UPDATE,
                ChassisEvents.DELETE);
        this.deployTemplates = new Resources<>(
                notifications,
                new Inventory<>(DeployTemplate::uuid),
                DeployTemplateCRUDPayload::from,
                DeployTemplateEvents.CREATE,
                DeployTemplateEvents.UPDATE,
                DeployTemplateEvents.DELETE);
        this.nodes = new Resources<>(
                notifications,
                nodeInventory,
                NodeCRUDPayload::from,
                NodeEvents.CREATE,
                NodeEvents.UPDATE,
                NodeEvents.DELETE);
        this.ports = new Resources<>(
                notifications,
                new Inventory<>(Port::uuid),
                PortCRUDPayload::from,
                PortEvents.CREATE,
                PortEvents.UPDATE,
                PortEvents.DELETE);
        this.portgroups = new Resources<>(
                notifications,
                new Inventory<>(Portgroup::uuid),
                PortgroupCRUDPayload::from,
                PortgroupEvents.CREATE,
                PortgroupEvents.UPDATE,
                PortgroupEvents.DELETE);
        this.volumeConnectors = new Resources<>(
                notifications,
                new Inventory<>(VolumeConnector::uuid),
                VolumeConnectorCRUDPayload::from,
                VolumeConnectorEvents.CREATE,
                VolumeConnectorEvents.UPDATE,
                VolumeConnectorEvents.DELETE);
        this.volumeTargets = new Resources<>(
                notifications,
                new Inventory<>(VolumeTarget::uuid),
                VolumeTargetCRUDPayload::from,
                VolumeTargetEvents.CREATE,
                VolumeTargetEvents.UPDATE,
                VolumeTargetEvents.DELETE);
    }

    public Resources<Chassis, ChassisCRUDPayload> chassis() {
        return chassis;
    }

    public Resources<DeployTemplate, DeployTemplateCRUDPayload> deployTemplates() {
        return deployTemplates;
    }

    public Resources<Node, NodeCRUDPayload> nodes() {
        return nodes;
    }

    public Resources<Port, PortCRUDPayload> ports() {
        return ports;
    }

    public Resources<Portgroup, PortgroupCRUDPayload> portgroups() {
        return portgroups;
    }

    public Resources<VolumeConnector, VolumeConnectorCRUDPayload> volumeConnectors() {
        return volumeConnectors;
    }

    public Resources<VolumeTarget, VolumeTargetCRUDPayload> volumeTargets() {
        return volumeTargets;
    }

    /**
     * Sets a node into maintenance, or ends it with {@link Maintenance#OFF}. All notifications of it tell what is wanted.
     *
     * @throws IllegalStateException if the node is not there; it stays as it was
     */
    public void setMaintenance(Node node, Maintenance wanted) {
        Maintenance before = node.getMaintenance();
        node.setMaintenance(wanted);
        try {
            notifications.during(
                    NodeEvents.MAINTENANCE_SET, () -> NodePayload.from(node), () -> nodeInventory.update(node));
        } catch (IllegalStateException e) {
            node.setMaintenance(before);
            throw e;
        }
    }
}
