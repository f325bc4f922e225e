package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** What happens to a node. */
@Events("app.node")
public interface NodeEventsDefinition {
    @At(Level.WARNING)
    NodeDefinition create();
}
