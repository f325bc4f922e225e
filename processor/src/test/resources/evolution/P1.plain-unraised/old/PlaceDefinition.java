package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** A place. */
@Payload(namespace = "app", name = "PlacePayload", version = "1.0", form = Form.PLAIN)
public interface PlaceDefinition {
    String room();
}
