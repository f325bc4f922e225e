package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** How somebody came in. */
public sealed interface WayDefinition permits KeyDefinition, CardDefinition {}
