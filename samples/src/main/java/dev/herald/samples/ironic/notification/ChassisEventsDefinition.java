package dev.herald.samples.ironic.notification;

import static dev.herald.annotation.Phase.END;
import static dev.herald.annotation.Phase.ERROR;
import static dev.herald.annotation.Phase.START;

import dev.herald.annotation.Events;

/** What happens to a chassis. */
@Events(
        value = "baremetal.chassis",
        phases = {START, END, ERROR})
public interface ChassisEventsDefinition extends Crud<ChassisCrudDefinition> {}
