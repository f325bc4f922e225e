package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** What all nodes have. */
public interface NodeFields {
    UUID uuid();

    Optional<Boolean> maintenance();
}
