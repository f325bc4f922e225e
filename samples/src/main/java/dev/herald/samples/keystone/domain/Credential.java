package dev.herald.samples.keystone.domain;

import java.util.List;

/**
 * What an identity provider says of a user.
 *
 * @param type the protocol, such as {@code http://docs.oasis-open.org/security/saml/v2.0}
 * @param token what proves it; a secret
 * @param identityProvider who says it
 * @param user the user
 * @param groups the groups that the user belongs to there
 */
public record Credential(String type, String token, String identityProvider, String user, List<String> groups) {
    /** Copies the list. */
    public Credential {
        groups = List.copyOf(groups);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return user + " of " + identityProvider;
    }
}
