package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.VolumeConnector;
import java.util.Optional;
import java.util.UUID;

/** A connector, by which a node reaches its volumes, that is created, updated or deleted. */
@Payload(name = "VolumeConnectorCRUDPayload", version = "1.0")
@Projects(VolumeConnector.class)
public interface VolumeConnectorCrudDefinition extends ResourceFields {
    UUID nodeUuid();

    /** The kind of the connector, such as {@code iqn}. */
    Optional<String> type();

    Optional<String> connectorId();
}
