package app;

import dev.herald.annotation.Events;

@Events("car")
public interface CarEventsDefinition {
    Car parked();
}
