package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a domain. */
@Events("identity.domain")
public interface DomainEventsDefinition extends Changing<ChangeDefinition> {}
