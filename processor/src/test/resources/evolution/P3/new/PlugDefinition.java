package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A plug. */
@Payload(namespace = "app", name = "PlugPayload", version = "1.0")
public interface PlugDefinition {
    String address();
}
