package dev.herald.samples.ironic.notification;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;

import dev.herald.annotation.Events;

/** What happens to a port group. */
@Events(
        value = "baremetal.portgroup",
        phases = {START, END, ERROR})
public interface PortgroupEventsDefinition extends Crud<PortgroupCrudDefinition> {}
