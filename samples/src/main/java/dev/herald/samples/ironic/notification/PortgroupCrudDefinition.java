package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.Portgroup;
import dev.herald.value.Json;
import java.util.Optional;
import java.util.UUID;

/** A group of ports that are bonded that is created, updated or deleted. */
@Payload(name = "PortgroupCRUDPayload", version = "1.0")
@Projects(Portgroup.class)
public interface PortgroupCrudDefinition extends ResourceFields {
    UUID nodeUuid();

    Optional<String> name();

    /** The MAC address. */
    Optional<String> address();

    /** How the ports are bonded, by name or number. */
    Optional<String> mode();

    Optional<Json> properties();

    Optional<Boolean> standalonePortsSupported();
}
