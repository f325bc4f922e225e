package things;

import dev.herald.annotation.Events;

/** Names that the generated code uses itself. */
@Events("names")
@SuppressWarnings("deprecation")
public interface EventsDefinition {
    ThingDefinition level();

    ThingDefinition eventType();

    ThingDefinition emission();

    ThingDefinition override();

    ThingDefinition string();

    ThingDefinition object();

    ThingDefinition thingPayload();
}
