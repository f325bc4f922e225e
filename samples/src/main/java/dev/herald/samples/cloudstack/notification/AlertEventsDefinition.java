package dev.herald.samples.cloudstack.notification;

import static dev.herald.annotation.Level.ERROR;
import static dev.herald.annotation.Level.WARNING;

import dev.herald.annotation.At;
import dev.herald.annotation.Events;
import dev.herald.annotation.WireName;

/** What the policies of a cloud make of what happens in it. */
@Events("AlertEvent.ALERT")
public interface AlertEventsDefinition {
    /** A host is down. It may be sent several times. */
    @At(ERROR)
    @WireName("COMPUTE.HOST")
    AlertDefinition hostDown();

    /** What ran on a host that is down is started elsewhere. It may be sent several times. */
    @At(WARNING)
    @WireName("HA.ACTION")
    AlertDefinition startingInstance();

    /** A storage pool is fuller than it should be. */
    @At(WARNING)
    @WireName("STORAGE")
    AlertDefinition storageCapacity();
}
