package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a role. */
@Events("identity.role")
public interface RoleEventsDefinition extends Changing<ChangeDefinition> {}
