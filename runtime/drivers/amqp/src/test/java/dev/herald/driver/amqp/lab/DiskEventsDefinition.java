package dev.herald.driver.amqp.lab;

import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.Level;

/** What happens to disks. */
@Events("lab.disk")
public interface DiskEventsDefinition {
    @At({Level.INFO, Level.WARNING})
    DiskDefinition added();

    @At({Level.INFO, Level.WARNING})
    DiskDefinition removed();
}
