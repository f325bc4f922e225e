package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** By key. */
@Payload(namespace = "app", name = "KeyPayload", version = "1.0")
public non-sealed interface KeyDefinition extends WayDefinition {
    String number();
}
