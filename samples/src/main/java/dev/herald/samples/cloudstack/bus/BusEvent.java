package dev.herald.samples.cloudstack.bus;

import java.util.Optional;
import java.util.UUID;

/** What each event tells, whatever its payload is: what it is about, and whose that is. Definitions of payloads extend it. */
public interface BusEvent {
    /** What kind of thing it is about, such as {@code VirtualMachine}; absent where it is about no resource. */
    Optional<String> resourceType();

    /** The id of what it is about. */
    Optional<String> resourceId();

    /** The account that it belongs to; absent where it is the cloud's own, as a host is. */
    Optional<UUID> account();

    /** The path of the domain of that account, such as {@code /ROOT/sales}. */
    Optional<String> domain();
}
