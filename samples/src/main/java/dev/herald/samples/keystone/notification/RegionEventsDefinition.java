package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a region. */
@Events("identity.region")
public interface RegionEventsDefinition extends Changing<ChangeDefinition> {}
