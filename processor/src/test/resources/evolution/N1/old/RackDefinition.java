package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A rack, which has a field of the same name by chance. */
@Payload(namespace = "app", name = "RackPayload", version = "1.0")
public interface RackDefinition {
    boolean maintenance();
}
