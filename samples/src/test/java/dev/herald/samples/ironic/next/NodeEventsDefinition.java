package dev.herald.samples.ironic.next;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;

import dev.herald.annotation.Events;

/** Of what happens to a node, that which carries NodePayload. */
@Events(
        value = "baremetal.node",
        phases = {START, END, ERROR})
public interface NodeEventsDefinition {
    NodeDefinition maintenanceSet();

    NodeDefinition consoleSet();

    NodeDefinition consoleRestore();
}
