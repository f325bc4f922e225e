package dev.herald.samples.keystone.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who wants something to be done.
 *
 * @param id the id of the user
 * @param host from where
 * @param credential what an identity provider says of the user; null if Keystone knows the user itself
 */
public record Initiator(String id, Host host, @Nullable Credential credential) {
    /** A user that Keystone knows itself. */
    public Initiator(String id, Host host) {
        this(id, host, null);
    }

    /** The kind of resource that users are. */
    public String typeUri() {
        return "service/security/account/user";
    }
}
