package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import dev.herald.samples.ironic.domain.Port;
import dev.herald.value.Json;
import java.util.Optional;
import java.util.UUID;

/** A network port of a node that is created, updated or deleted. */
@Payload(name = "PortCRUDPayload", version = "1.3")
@Projects(Port.class)
public interface PortCrudDefinition extends ResourceFields {
    UUID nodeUuid();

    /** The MAC address. */
    Optional<String> address();

    Optional<Boolean> pxeEnabled();

    /** Switch and switch port at the other end of the cable. */
    Optional<Json> localLinkConnection();

    @Since("1.1")
    Optional<UUID> portgroupUuid();

    @Since("1.2")
    Optional<String> physicalNetwork();

    @Since("1.3")
    @WireName("is_smartnic")
    Optional<Boolean> smartNic();
}
