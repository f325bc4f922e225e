package app;

import dev.herald.annotation.Retired;
import dev.herald.annotation.Unknown;

/** A door. */
public enum StateOfDoor {
    OPEN,
    @Retired("2.1")
    AJAR,
    CLOSED,
    @Unknown
    OTHER
}
