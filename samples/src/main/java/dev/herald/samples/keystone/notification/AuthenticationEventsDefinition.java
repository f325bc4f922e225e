package dev.herald.samples.keystone.notification;

import dev.herald.annotation.Events;
import dev.herald.annotation.OptOutBy;

/** Somebody authenticates. Users can opt out by the outcome, such as {@code identity.authenticate.pending}. */
@Events("identity")
public interface AuthenticationEventsDefinition {
    @OptOutBy("outcome")
    CadfAuthenticationEventDefinition authenticate();
}
