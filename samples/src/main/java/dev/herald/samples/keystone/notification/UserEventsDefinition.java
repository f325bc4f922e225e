package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a user. */
@Events("identity.user")
public interface UserEventsDefinition extends Changing<ChangeDefinition> {}
