package dev.herald.samples.keystone;

import dev.herald.event.EventType;
import dev.herald.samples.keystone.domain.AuditEvent;
import dev.herald.samples.keystone.domain.AuditedResource;
import dev.herald.samples.keystone.domain.EventKind;
import dev.herald.samples.keystone.domain.Initiator;
import dev.herald.samples.keystone.domain.Outcome;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the events of CADF. Safe for use by several threads, if what it is given is. */
public final class AuditTrail {
    private final AuditedResource observer;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /**
     * A trail.
     *
     * @param observer the id of this Keystone
     * @param ids makes the ids of events and of their targets
     * @param clock tells when something happens
     */
    public AuditTrail(UUID observer, Supplier<UUID> ids, InstantSource clock) {
        this.observer = new AuditedResource("service/security", id(observer));
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody did something, successfully. */
    AuditEvent done(Initiator by, EventType<?> type, String target) {
        return event(by, action(type.name()), target, Outcome.SUCCESS);
    }

    /** Somebody tried to do something. */
    AuditEvent event(Initiator by, String action, String target, Outcome outcome) {
        return new AuditEvent(
                id(ids.get()),
                EventKind.ACTIVITY,
                clock.instant(),
                action,
                outcome,
                by,
                new AuditedResource(target, id(ids.get())),
                observer);
    }

    /** Such as {@code created.project} for {@code identity.project.created}. */
    private static String action(String eventType) {
        String[] words = eventType.split("\\.", -1);
        return words[2] + "." + words[1];
    }

    private static String id(UUID uuid) {
        return "openstack:" + uuid;
    }
}
