package dev.herald.samples.ironic.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Sensitive;
import dev.herald.samples.ironic.domain.VolumeTarget;
import dev.herald.value.Json;
import java.util.Optional;
import java.util.UUID;

/** A remote volume of a node that is created, updated or deleted. */
@Payload(name = "VolumeTargetCRUDPayload", version = "1.0")
@Projects(VolumeTarget.class)
public interface VolumeTargetCrudDefinition extends ResourceFields {
    UUID nodeUuid();

    Optional<String> volumeType();

    Optional<String> volumeId();

    /** Where it stands in the order of boot devices, 0 for the first. */
    Optional<Integer> bootIndex();

    /** How the volume is reached; its passwords are masked already. */
    @Sensitive
    @From("maskedProperties")
    Optional<Json> properties();
}
