package dev.herald.samples.ironic;

import dev.herald.samples.ironic.domain.PowerState;
import java.util.UUID;

/** The machines themselves, as their management controllers let the conductor see them. */
public interface Hardware {
    /**
     * Asks a machine whether it has power.
     *
     * @throws UnreachableException if it does not answer
     */
    PowerState powerState(UUID node);

    /**
     * Gives a machine power or takes it.
     *
     * @throws UnreachableException if it does not answer
     */
    void setPowerState(UUID node, PowerState state);

    /**
     * Starts or stops the console of a machine.
     *
     * @throws UnreachableException if it does not answer
     */
    void setConsole(UUID node, boolean enabled);

    /** A machine does not answer. */
    final class UnreachableException extends RuntimeException {
        private static final long serialVersionUID = 1;

        public UnreachableException(String message) {
            super(message);
        }
    }
}
