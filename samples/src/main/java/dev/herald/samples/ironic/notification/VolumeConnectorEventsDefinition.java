package dev.herald.samples.ironic.notification;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;

import dev.herald.annotation.Events;

/** What happens to a volume connector. */
@Events(
        value = "baremetal.volumeconnector",
        phases = {START, END, ERROR})
public interface VolumeConnectorEventsDefinition extends Crud<VolumeConnectorCrudDefinition> {}
