package dev.herald.samples.ironic;

import dev.herald.samples.ironic.domain.PowerState;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Machines that stand nowhere: they are powered off, and answer, until somebody interferes. Safe for use by several threads. */
final class SimulatedHardware implements Hardware {
    private final Map<UUID, PowerState> power = new ConcurrentHashMap<>();
    private final Set<UUID> unplugged = ConcurrentHashMap.newKeySet();

    /** Somebody presses the button at the front of the machine. */
    void press(UUID node) {
        power.compute(node, (uuid, state) -> state == PowerState.POWER_ON ? PowerState.POWER_OFF : PowerState.POWER_ON);
    }

    /** Somebody pulls the plug of the management controller: it does not answer any more. */
    void unplug(UUID node) {
        unplugged.add(node);
    }

    /** Somebody puts the plug back. */
    void plug(UUID node) {
        unplugged.remove(node);
    }

    @Override
    public PowerState powerState(UUID node) {
        reach(node);
        return power.getOrDefault(node, PowerState.POWER_OFF);
    }

    @Override
    public void setPowerState(UUID node, PowerState state) {
        reach(node);
        power.put(node, state);
    }

    @Override
    public void setConsole(UUID node, boolean enabled) {
        reach(node);
    }

    private void reach(UUID node) {
        if (unplugged.contains(node)) {
            throw new UnreachableException("the controller is silent");
        }
    }
}
