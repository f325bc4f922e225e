package app;

import dev.herald.annotation.*;
import dev.herald.value.*;
import java.math.*;
import java.net.URI;
import java.time.*;
import java.util.*;

/** Another way. */
@Unknown
public record OtherWay(Json json) implements WayDefinition {}
