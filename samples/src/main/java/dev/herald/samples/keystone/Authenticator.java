package dev.herald.samples.keystone;

import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Outcome;

/** Knows whether somebody is who they say. */
@FunctionalInterface
public interface Authenticator {
    /**
     * Looks at what somebody brings to prove it.
     *
     * @param who with what an identity provider says, if they come from one
     * @param secret a password, or a token
     * @return success, failure, or pending if something more has to be brought
     */
    Outcome verify(Initiator who, String secret);
}
