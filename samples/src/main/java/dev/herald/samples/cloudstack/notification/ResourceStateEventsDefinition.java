package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Events;
import dev.herald.annotation.WireName;

/** What becomes of the states of resources. */
@Events("ResourceStateEvent")
public interface ResourceStateEventsDefinition {
    /** A state is about to change, unless that fails. It is told only where somebody asks for it. */
    @WireName("CHANGING")
    StateChangeDefinition changing();

    /** A state has changed. */
    @WireName("CHANGED")
    StateChangeDefinition changed();
}
