package dev.herald.samples.cloudstack.domain;

import java.util.UUID;

/**
 * Who has something.
 *
 * @param account the account
 * @param domain the path of its domain, such as {@code /ROOT/sales}
 */
public record Owner(UUID account, String domain) {}
