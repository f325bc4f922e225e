package dev.herald.samples.cloudstack;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What an account has used.
 *
 * @param account the account
 * @param usage by what it is charged for; without what was not used
 */
public record UsageRecord(UUID account, Map<UsageType, Usage> usage) {
    /** Copies the map. */
    public UsageRecord {
        Map<UsageType, Usage> copy = new EnumMap<>(UsageType.class);
        copy.putAll(usage);
        usage = Collections.unmodifiableMap(copy);
    }
}
