package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** By card. */
@Payload(namespace = "app", name = "CardPayload", version = "1.0")
public interface CardDefinition {
    String number();
}
