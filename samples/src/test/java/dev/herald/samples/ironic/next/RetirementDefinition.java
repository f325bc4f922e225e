package dev.herald.samples.ironic.next;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.samples.ironic.domain.Retirement;
import java.util.Optional;

/** Whether a node is to be used no more, and why. */
@Payload(name = "RetirementPayload", version = "1.0")
@Projects(Retirement.class)
public interface RetirementDefinition {
    Optional<Boolean> retired();

    Optional<String> reason();
}
