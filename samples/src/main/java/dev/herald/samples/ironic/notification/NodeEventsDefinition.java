package dev.herald.samples.ironic.notification;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;
import static dev.herald.annotation.Phase.SUCCESS;

import dev.herald.annotation.Events;
import dev.herald.annotation.Phases;

/** What happens to a node. */
@Events(
        value = "baremetal.node",
        phases = {START, END, ERROR})
public interface NodeEventsDefinition extends Crud<NodeCrudDefinition> {
    NodeDefinition maintenanceSet();

    /** A console is started or stopped. */
    NodeDefinition consoleSet();

    /** A console that was running is started again, since its conductor was. */
    NodeDefinition consoleRestore();

    NodeSetPowerStateDefinition powerSet();

    @Phases(SUCCESS)
    NodeCorrectedPowerStateDefinition powerStateCorrected();

    /** With success only for what needs no work, such as from available to manageable. */
    @Phases({START, END, SUCCESS, ERROR})
    NodeSetProvisionStateDefinition provisionSet();
}
