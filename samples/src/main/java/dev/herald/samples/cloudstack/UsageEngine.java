package dev.herald.samples.cloudstack;

import dev.herald.samples.Arrivals;
import dev.herald.samples.cloudstack.bus.Credentials;
import dev.herald.samples.cloudstack.bus.EventCategory;
import dev.herald.samples.cloudstack.bus.EventHandlers;
import dev.herald.samples.cloudstack.bus.EventSubscriber;
import dev.herald.samples.cloudstack.bus.EventTopic;
import dev.herald.samples.cloudstack.notification.UsageEventPayload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A billing engine: it listens to usage events, and knows what each account has used. Events may come repeatedly, late, and from servers of
 * several versions. Safe for use by several threads.
 */
public final class UsageEngine implements EventSubscriber {
    private final UsageLedger ledger = new UsageLedger();
    private final Arrivals<Long> arrived = new Arrivals<>();
    private final Credentials credentials;

    /**
     * An engine.
     *
     * @param credentials of an account that may see the usage of those who are to be charged
     */
    public UsageEngine(Credentials credentials) {
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "usage-engine";
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public List<EventTopic> topics() {
        return List.of(EventTopic.of(EventCategory.USAGE));
    }

    @Override
    public void listen(EventHandlers handlers) {
        handlers.on(UsageEventPayload.TYPE, (usage, received) -> {
            String type = received.eventType().substring(received.eventType().indexOf('.') + 1);
            ledger.add(UsageFact.of(type, usage, received.version()));
            arrived.add(usage.number());
        });
    }

    /**
     * Waits until so many events have come, repetitions included.
     *
     * @throws IllegalStateException if they do not come within half a minute
     */
    void await(long events) {
        arrived.await(events, Duration.ofSeconds(30));
    }

    /**
     * What each account has used until then, by the events that have come by now.
     *
     * @param until what goes on by then counts until then
     * @return a record for each account, in the order of the accounts
     */
    public List<UsageRecord> records(Instant until) {
        return ledger.records(until);
    }
}
