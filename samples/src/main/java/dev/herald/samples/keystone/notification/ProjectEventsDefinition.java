package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a project. */
@Events("identity.project")
public interface ProjectEventsDefinition extends Changing<ChangeDefinition> {}
