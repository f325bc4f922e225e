package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to the assignment of a role: it is added and removed, which the event types call created and deleted. */
@Events("identity.role_assignment")
public interface RoleAssignmentEventsDefinition extends Lasting<RoleAssignmentDefinition> {}
