package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to an endpoint. */
@Events("identity.endpoint")
public interface EndpointEventsDefinition extends Changing<ChangeDefinition> {}
