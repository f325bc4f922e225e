package app;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;
import static dev.herald.annotation.Phase.SUCCESS;

import dev.herald.annotation.Events;
import dev.herald.annotation.Phases;
import dev.herald.annotation.WireName;

/** What happens to a node: see {@link NodeDefinition}. */
@Events(value = "baremetal.node", phases = {START, END, ERROR})
public interface NodeEventsDefinition extends Crud<NodeDefinition> {
    /** A node is gone, at once. */
    @Override
    @Phases(SUCCESS)
    NodeDefinition delete();

    /** The power of a node is switched on or off. */
    NodePowerDefinition powerSet();

    /** The power state was found to be another one. */
    @Phases({})
    @WireName("power_state.corrected")
    NodePowerDefinition powerStateCorrected();

    /**
     * The console of a node.
     *
     * @deprecated consoles are gone
     */
    @Deprecated(since = "1.1")
    NodeDefinition consoleSet();
}
