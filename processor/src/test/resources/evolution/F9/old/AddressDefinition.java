package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** An address. */
@Payload(namespace = "app", name = "AddressPayload", version = "1.0")
public interface AddressDefinition {
    String host();

    int port();
}
