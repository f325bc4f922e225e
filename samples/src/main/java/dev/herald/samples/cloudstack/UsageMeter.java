package dev.herald.samples.cloudstack;

import dev.herald.event.EventType;
import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.UsageEvent;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells where usage begins, changes and ends, each under the next number. Safe for use by several threads. */
final class UsageMeter {
    private final EventDistributor bus;
    private final UUID zone;
    private final InstantSource clock;
    private final LongSupplier numbers;

    UsageMeter(EventDistributor bus, UUID zone, InstantSource clock, LongSupplier numbers) {
        this.bus = bus;
        this.zone = zone;
        this.clock = clock;
        this.numbers = numbers;
    }

    /** Of a resource that takes no room of its own. */
    void tell(EventType<UsageEventPayload> type, Resource resource, @Nullable String offering) {
        tell(type, resource, offering, null, null);
    }

    /**
     * Of a resource that takes room.
     *
     * @param size how much, in bytes
     * @param virtualSize how much its user sees, in bytes
     */
    void tell(EventType<UsageEventPayload> type, Resource resource, long size, long virtualSize) {
        tell(type, resource, null, size, virtualSize);
    }

    private synchronized void tell(
            EventType<UsageEventPayload> type,
            Resource resource,
            @Nullable String offering,
            @Nullable Long size,
            @Nullable Long virtualSize) {
        UsageEvent event =
                new UsageEvent(numbers.getAsLong(), resource, zone, offering, size, virtualSize, clock.instant());
        bus.publish(type.with(UsageEventPayload.from(event)));
    }
}
