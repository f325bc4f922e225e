package dev.herald.samples.ironic.notification;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;

import dev.herald.annotation.Events;

/** What happens to a port. */
@Events(
        value = "baremetal.port",
        phases = {START, END, ERROR})
public interface PortEventsDefinition extends Crud<PortCrudDefinition> {}
