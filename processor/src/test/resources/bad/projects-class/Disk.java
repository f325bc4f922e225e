package test;

import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Since;

/** A class that projects another one. */
@Payload(name = "DiskPayload", version = "1.0", namespace = "test")
@Projects(String.class)
// < error: [projects-class] Disk is itself what the payload is filled from; leave it out, or define the payload with an interface
public record Disk(@Since("1.0") String name) {}
