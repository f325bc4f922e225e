package dev.herald.samples.ironic;

import dev.herald.Notifications;
import dev.herald.event.EventType;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.ProvisionEvent;
import dev.herald.samples.ironic.domain.ProvisionState;
import dev.herald.samples.ironic.domain.ProvisionStatus;
import dev.herald.samples.ironic.domain.Transition;
import dev.herald.samples.ironic.notification.ChassisCRUDPayload;
import dev.herald.samples.ironic.notification.DeployTemplateCRUDPayload;
import dev.herald.samples.ironic.notification.IronicTopic;
import dev.herald.samples.ironic.notification.NodeCRUDPayload;
import dev.herald.samples.ironic.notification.NodeCorrectedPowerStatePayload;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.samples.ironic.notification.NodeSetPowerStatePayload;
import dev.herald.samples.ironic.notification.NodeSetProvisionStatePayload;
import dev.herald.samples.ironic.notification.PortCRUDPayload;
import dev.herald.samples.ironic.notification.PortgroupCRUDPayload;
import dev.herald.samples.ironic.notification.VolumeConnectorCRUDPayload;
import dev.herald.samples.ironic.notification.VolumeTargetCRUDPayload;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Emits each event type of the topic once, and then what the services tell in the life of a node. */
final class EveryNotification {
    private final Notifications notifications;
    private final Map<Class<?>, Object> payloads;

    EveryNotification(Notifications notifications) {
        this.notifications = notifications;
        Node node = DocumentedNode.in(ProvisionState.DEPLOYING, ProvisionState.ACTIVE);
        Transition transition = new Transition(
                new ProvisionStatus(ProvisionState.AVAILABLE, null, DocumentedNode.CHANGED_AT), ProvisionEvent.DEPLOY);
        payloads = List.of(
                        ChassisCRUDPayload.from(DocumentedResources.chassis()),
                        DeployTemplateCRUDPayload.from(DocumentedResources.deployTemplate()),
                        NodeCRUDPayload.from(node),
                        NodeCorrectedPowerStatePayload.from(node, "power on"),
                        NodePayload.from(node),
                        NodeSetPowerStatePayload.from(node, "power on"),
                        NodeSetProvisionStatePayload.from(node, transition),
                        PortCRUDPayload.from(DocumentedResources.port()),
                        PortgroupCRUDPayload.from(DocumentedResources.portgroup()),
                        VolumeConnectorCRUDPayload.from(DocumentedResources.volumeConnector()),
                        VolumeTargetCRUDPayload.from(DocumentedResources.volumeTarget()))
                .stream()
                .collect(Collectors.toMap(Object::getClass, Function.identity()));
    }

    void emit() {
        IronicTopic.TOPIC.types().forEach(this::emit);
        SimulatedHardware hardware = new SimulatedHardware();
        new NodeLife(
                        new IronicApi(notifications),
                        new IronicConductor(notifications, hardware, InstantSource.fixed(DocumentedNode.CHANGED_AT)),
                        hardware)
                .run();
    }

    private <P> void emit(EventType<P> type) {
        Class<P> payload = type.payload().javaType();
        notifications
                .emit(type.with(payload.cast(payloads.get(payload))))
                .toCompletableFuture()
                .join();
    }
}
