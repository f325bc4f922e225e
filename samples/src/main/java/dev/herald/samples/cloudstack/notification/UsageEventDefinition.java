package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import dev.herald.samples.cloudstack.domain.UsageEvent;
import java.util.Optional;
import java.util.UUID;

/** Somebody uses more or less of the cloud from now on. */
@Payload(name = "UsageEventPayload", version = "1.1")
@Projects(UsageEvent.class)
public interface UsageEventDefinition extends CloudFields {
    /** Counts the usage events of a cloud: of two of them the later one has the greater number. */
    long number();

    /** The account that uses it. */
    @WireName("account")
    UUID payer();

    /** The same: nothing is used by nobody. */
    @Override
    default Optional<UUID> account() {
        return Optional.of(payer());
    }

    UUID zone();

    String resourceName();

    /** What the account has ordered, such as the offering {@code small}. */
    Optional<String> offering();

    /** How much room the resource takes, in bytes. */
    Optional<Long> size();

    /** How much room its user sees, in bytes, which is what is charged; where it is not there, it is {@link #size()}. */
    @Since("1.1")
    Optional<Long> virtualSize();
}
