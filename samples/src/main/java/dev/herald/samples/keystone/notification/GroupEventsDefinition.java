package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a group. */
@Events("identity.group")
public interface GroupEventsDefinition extends Changing<ChangeDefinition> {}
