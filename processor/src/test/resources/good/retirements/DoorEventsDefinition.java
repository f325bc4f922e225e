package app;

import dev.herald.annotation.Events;
import dev.herald.annotation.Phase;
import dev.herald.annotation.Phases;
import dev.herald.annotation.Retired;

/** What happens to a door. */
@Events("app.door")
public interface DoorEventsDefinition {
    DoorDefinition open();

    /** A window is no door. */
    @Retired
    @Phases({Phase.START, Phase.END, Phase.ERROR})
    WindowDefinition climbIn();
}
