package things;

import dev.herald.annotation.Events;

@Events("thing")
@SuppressWarnings("deprecation")
public interface ThingEventsDefinition {
    ThingDefinition created();
}
