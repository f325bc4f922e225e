package app;

import dev.herald.annotation.Payload;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.SemanticsChanged;

/** A door. */
@Payload(namespace = "app", name = "DoorPayload", version = "2.1")
@SemanticsChanged(in = "2.0", value = "AJAR means less than a hand wide")
public interface DoorDefinition {
    @RenamedFrom("status")
    StateOfDoor state();

    WayDefinition way();
}
