package dev.herald.samples.cloudstack.bus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Access by domains, as CloudStack has it: root administrators see everything, administrators of a domain what belongs to it and to those
 * below, and users what belongs to themselves. Safe for use by several threads.
 */
public final class DomainAccessControl implements AccessControl {
    private final Map<String, Entry> accounts = new ConcurrentHashMap<>();

    private record Entry(String secretKey, Account account) {}

    /**
     * Lets an account in.
     *
     * @param credentials how it proves who it is
     * @param account the account
     * @return this
     */
    public DomainAccessControl allow(Credentials credentials, Account account) {
        accounts.put(credentials.apiKey(), new Entry(credentials.secretKey(), account));
        return this;
    }

    /**
     * Lets an account in no more; what it still listens to, it does not see any more.
     *
     * @param apiKey what it is called in credentials
     */
    public void revoke(String apiKey) {
        accounts.remove(apiKey);
    }

    @Override
    public Optional<Account> authenticate(Credentials credentials) {
        return Optional.ofNullable(accounts.get(credentials.apiKey()))
                .filter(entry -> same(entry.secretKey(), credentials.secretKey()))
                .map(Entry::account);
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean maySee(Account account, BusEvent event) {
        return accounts.values().stream().anyMatch(entry -> entry.account().equals(account))
                && isTheirs(account, event);
    }

    private static boolean isTheirs(Account account, BusEvent event) {
        return switch (account.role()) {
            case ROOT_ADMIN -> true;
            case DOMAIN_ADMIN ->
                event.domain()
                        .filter(domain -> isWithin(account.domain(), domain))
                        .isPresent();
            case USER -> event.account().equals(Optional.of(account.id()));
        };
    }

    private static boolean isWithin(String domain, String other) {
        return other.equals(domain) || other.startsWith(domain + "/");
    }
}
