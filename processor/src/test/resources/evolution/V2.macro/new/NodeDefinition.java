package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A node. */
@Payload(namespace = "app", name = "NodePayload", version = "2.0")
public interface NodeDefinition {
    UUID uuid();
    @Deprecated(since = "2.0")
    long size();
}
