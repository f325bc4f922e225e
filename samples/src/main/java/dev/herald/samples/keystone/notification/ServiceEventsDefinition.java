package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a service. */
@Events("identity.service")
public interface ServiceEventsDefinition extends Changing<ChangeDefinition> {}
