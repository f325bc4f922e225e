package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A node. */
@SemanticsChanged(in = "2.0", value = "size is in bytes, no longer in MiB")
@Payload(namespace = "app", name = "NodePayload", version = "2.0")
public interface NodeDefinition {
    UUID uuid();
    long size();
}
