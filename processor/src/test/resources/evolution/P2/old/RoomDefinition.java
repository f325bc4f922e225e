package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A room. */
@Payload(namespace = "app", name = "RoomPayload", version = "1.0")
public interface RoomDefinition {
    RackDefinition first();
}
