package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.notification.UsageEventDefinition;
import dev.herald.schema.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What a usage event says, as far as it is charged for.
 *
 * @param event such as {@code VM.START}
 * @param bytes how much room its user sees; 0 if it takes none
 * @param version in which it was told: a newer one knows more
 */
record UsageFact(
        UUID zone, long number, String event, UUID account, String resource, long bytes, Instant at, Version version) {
    /** Older servers know no virtual size: theirs is the size. */
    static UsageFact of(String event, UsageEventDefinition usage, Version version) {
        return new UsageFact(
                usage.zone(),
                usage.number(),
                event,
                usage.payer(),
                usage.resourceId().orElse(""),
                usage.virtualSize().or(usage::size).orElse(0L),
                usage.eventDateTime(),
                version);
    }

    /** Of what is told of one event, the one that knows more. */
    UsageFact or(UsageFact other) {
        return version.compareTo(other.version) >= 0 ? this : other;
    }
}
