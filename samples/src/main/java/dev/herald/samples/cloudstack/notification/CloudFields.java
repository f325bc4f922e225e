package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.From;
import dev.herald.samples.cloudstack.bus.BusEvent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What all events of a cloud have in common: when something happened, to what, and whose that is. */
public interface CloudFields extends BusEvent {
    /** When it happened. The envelope says when it was told. */
    @From("at")
    Instant eventDateTime();

    @Override
    @From("resource.type.text")
    Optional<String> resourceType();

    @Override
    @From("resource.id")
    Optional<String> resourceId();

    @Override
    @From("resource.owner.account")
    Optional<UUID> account();

    @Override
    @From("resource.owner.domain")
    Optional<String> domain();
}
