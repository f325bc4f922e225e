package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;

/** What happens to a trust, which has no update. */
@Events("identity.trust")
public interface TrustEventsDefinition extends Lasting<ChangeDefinition> {}
