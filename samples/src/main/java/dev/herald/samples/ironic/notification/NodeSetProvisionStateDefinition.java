package dev.herald.samples.ironic.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Since;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.Transition;
import dev.herald.value.Json;
import java.util.Optional;

/** A node on its way from one provision state to another. */
@Payload(name = "NodeSetProvisionStatePayload", version = "1.16")
@Projects({Node.class, Transition.class})
public interface NodeSetProvisionStateDefinition extends NodeFields {
    @From("instance.info")
    Optional<Json> instanceInfo();

    @Since("1.16")
    @From("driver.internalInfo")
    Optional<Json> driverInternalInfo();

    @From("previous.state.text")
    Optional<String> previousProvisionState();

    @From("previous.target.text")
    Optional<String> previousTargetProvisionState();

    /** What made the node change its state, such as {@code deploy}. */
    @From("event.text")
    Optional<String> event();
}
