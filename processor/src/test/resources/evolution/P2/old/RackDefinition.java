package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A rack. */
@Payload(namespace = "app", name = "RackPayload", version = "1.4")
public interface RackDefinition {
    List<NodeDefinition> nodes();
}
