package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** By card. */
@Since("1.3")
@Payload(namespace = "app", name = "CardPayload", version = "1.0")
public non-sealed interface CardDefinition extends WayDefinition {
    String number();
}
