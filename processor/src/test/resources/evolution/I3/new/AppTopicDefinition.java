package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** What happens. */
@Topic(name = "app", events = NodeEventsDefinition.class)
public interface AppTopicDefinition {}
