package dev.herald.samples.ironic.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.Chassis;
import java.util.Optional;

/** A chassis that is created, updated or deleted. */
@Payload(name = "ChassisCRUDPayload", version = "1.0")
@Projects(Chassis.class)
public interface ChassisCrudDefinition extends ResourceFields {
    Optional<String> description();
}
