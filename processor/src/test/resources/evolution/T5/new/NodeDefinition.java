package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A node. */
@Payload(namespace = "app", name = "NodePayload", version = "1.3")
public interface NodeDefinition {
    UUID uuid();
    Power power();

    enum Power {
        OFF,
        ON
    }
}
