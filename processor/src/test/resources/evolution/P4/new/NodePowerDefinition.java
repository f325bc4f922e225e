package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A change of power. */
@Payload(namespace = "app", name = "NodePowerPayload", version = "1.5")
public interface NodePowerDefinition extends NodeFields {
    String target();
}
