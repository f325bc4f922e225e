package dev.herald.samples.cloudstack.bus;

import java.util.UUID;

/**
 * Whom a subscriber speaks for.
 *
 * @param id the account
 * @param domain the path of its domain, such as {@code /ROOT/sales}
 * @param role what it may see
 */
public record Account(UUID id, String domain, Role role) {
    /** What an account may see. */
    public enum Role {
        /** Everything, with what belongs to nobody. */
        ROOT_ADMIN,
        /** What belongs to the accounts of its domain, and of those below. */
        DOMAIN_ADMIN,
        /** What belongs to itself. */
        USER
    }
}
