package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A port. */
@Payload(namespace = "app", name = "PortPayload", version = "1.0")
public interface PortDefinition {
    String address();
}
