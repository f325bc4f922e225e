package dev.herald.samples.cloudstack.notification;

import dev.herald.annotation.Events;
import dev.herald.annotation.WireName;

/** Where usage begins, changes and ends. */
@Events("UsageEvent")
public interface UsageEventsDefinition {
    @WireName("VM.CREATE")
    UsageEventDefinition instanceCreate();

    @WireName("VM.START")
    UsageEventDefinition instanceStart();

    @WireName("VM.STOP")
    UsageEventDefinition instanceStop();

    @WireName("VM.DESTROY")
    UsageEventDefinition instanceDestroy();

    @WireName("VOLUME.CREATE")
    UsageEventDefinition volumeCreate();

    @WireName("VOLUME.RESIZE")
    UsageEventDefinition volumeResize();

    @WireName("VOLUME.DELETE")
    UsageEventDefinition volumeDelete();

    @WireName("NET.IPASSIGN")
    UsageEventDefinition publicIpAssign();

    @WireName("NET.IPRELEASE")
    UsageEventDefinition publicIpRelease();

    @WireName("SNAPSHOT.CREATE")
    UsageEventDefinition snapshotCreate();

    @WireName("SNAPSHOT.DELETE")
    UsageEventDefinition snapshotDelete();

    @WireName("TEMPLATE.CREATE")
    UsageEventDefinition templateCreate();

    @WireName("TEMPLATE.DELETE")
    UsageEventDefinition templateDelete();
}
