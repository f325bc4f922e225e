package dev.herald.samples.keystone;

import dev.herald.Notifications;
import dev.herald.samples.keystone.domain.Credential;
import dev.herald.samples.keystone.domain.Host;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Outcome;
import dev.herald.samples.keystone.notification.AuthenticationEvents;
import dev.herald.samples.keystone.notification.CadfAuthenticationEventPayload;

/**
 * Lets users in, and tells who tried, whatever came of it, in the form that has authentication. Safe for use by several threads, if what it
 * is given is.
 */
public final class Authentication {
    private static final String ACTION = "authenticate";

    private final Notifications notifications;
    private final NotificationFormat format;
    private final AuditTrail trail;
    private final Authenticator authenticator;

    Authentication(
            Notifications notifications, NotificationFormat format, AuditTrail trail, Authenticator authenticator) {
        this.notifications = notifications;
        this.format = format;
        this.trail = trail;
        this.authenticator = authenticator;
    }

    /**
     * Authenticates a user that Keystone knows itself.
     *
     * @param user the id of the user
     * @param host from where
     * @param password what proves it
     * @return what came of it
     */
    public Outcome authenticate(String user, Host host, String password) {
        return authenticate(new Initiator(user, host), password);
    }

    /**
     * Authenticates a user that comes from an identity provider.
     *
     * @param host from where
     * @param credential what the provider says
     * @return what came of it
     */
    public Outcome authenticate(Host host, Credential credential) {
        return authenticate(new Initiator(credential.user(), host, credential), credential.token());
    }

    private Outcome authenticate(Initiator who, String secret) {
        Outcome outcome = Outcome.FAILURE;
        try {
            outcome = authenticator.verify(who, secret);
            return outcome;
        } finally {
            tell(who, outcome);
        }
    }

    private void tell(Initiator who, Outcome outcome) {
        if (format == NotificationFormat.CADF) {
            notifications.emit(AuthenticationEvents.AUTHENTICATE
                    .info()
                    .lazily(() ->
                            CadfAuthenticationEventPayload.from(trail.event(who, ACTION, Targets.USER, outcome))));
        }
    }
}
