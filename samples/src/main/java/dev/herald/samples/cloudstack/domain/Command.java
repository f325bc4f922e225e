package dev.herald.samples.cloudstack.domain;

import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody asks the cloud for.
 *
 * @param name such as {@code deployVirtualMachine}
 * @param parameters by name, as they came; there may be passwords among them
 */
public record Command(String name, Map<String, String> parameters) {
    /** Copies the parameters. */
    public Command {
        parameters = Map.copyOf(parameters);
    }

    /** Without the values of the parameters. */
    @Override
    public String toString() {
        return name + new TreeMap<>(parameters).keySet();
    }
}
