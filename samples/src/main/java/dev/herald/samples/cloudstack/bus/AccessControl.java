package dev.herald.samples.cloudstack.bus;

import java.util.Optional;

/** The port that tenants, authentication and authorization plug into. Safe for use by several threads. */
public interface AccessControl {
    /**
     * Whom a subscriber speaks for. It is asked once, before anything is received.
     *
     * @param credentials what the subscriber says
     * @return the account; empty if they prove nothing
     */
    Optional<Account> authenticate(Credentials credentials);

    /**
     * Whether an account may see an event. It is asked for each event, so that what is taken away counts from then on. As long as it cannot
     * tell, and throws, the subscriber does not see the event, which is tried again as if a handler had failed.
     *
     * @param account the account
     * @param event the event
     * @return whether the subscriber is told of it
     */
    boolean maySee(Account account, BusEvent event);
}
