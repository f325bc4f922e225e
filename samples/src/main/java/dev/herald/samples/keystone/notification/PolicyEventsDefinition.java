package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a policy. */
@Events("identity.policy")
public interface PolicyEventsDefinition extends Changing<ChangeDefinition> {}
