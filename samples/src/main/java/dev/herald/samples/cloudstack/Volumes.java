package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Command;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.domain.Snapshot;
import dev.herald.samples.cloudstack.domain.Volume;
import dev.herald.samples.cloudstack.notification.ActionEvents;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Volumes and their snapshots. Safe for use by several threads. */
public final class Volumes {
    private final Cloud cloud;

    Volumes(Cloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Creates a volume.
     *
     * @param size what it takes on the storage server, in bytes
     * @param virtualSize what its user sees of it, in bytes
     */
    public CompletableFuture<Resource> create(UUID user, Resource volume, long size, long virtualSize) {
        return job(Action.VOLUME_CREATE, "createVolume", user, volume, "creating volume", () -> {
            cloud.lifecycles().volumes().create(volume);
            cloud.lifecycles()
                    .volumes()
                    .during(
                            volume,
                            Volume.Trigger.CREATE_REQUESTED,
                            Volume.Trigger.OPERATION_SUCCEEDED,
                            Volume.Trigger.OPERATION_FAILED,
                            () -> cloud.backend().perform(Action.VOLUME_CREATE, volume));
            cloud.usage().tell(UsageEvents.VOLUME_CREATE.info(), volume, size, virtualSize);
        });
    }

    /** Deletes a volume. If that fails it can be asked for again, and goes on where it stopped. */
    public CompletableFuture<Resource> delete(UUID user, Resource volume) {
        return job(Action.VOLUME_DELETE, "deleteVolume", user, volume, "deleting volume", () -> {
            Lifecycle<Volume.State, Volume.Trigger> volumes = cloud.lifecycles().volumes();
            Volume.State found = volumes.state(volume);
            if (found != Volume.State.DESTROY && found != Volume.State.EXPUNGING) {
                volumes.apply(volume, Volume.Trigger.DESTROY_REQUESTED);
            }
            if (found != Volume.State.EXPUNGING) {
                volumes.apply(volume, Volume.Trigger.EXPUNGING_REQUESTED);
            }
            Lifecycle.ending(
                    () -> volumes.apply(volume, Volume.Trigger.OPERATION_SUCCEEDED),
                    () -> volumes.apply(volume, Volume.Trigger.OPERATION_FAILED),
                    () -> cloud.backend().perform(Action.VOLUME_DELETE, volume));
            cloud.usage().tell(UsageEvents.VOLUME_DELETE.info(), volume, null);
        });
    }

    /** Makes a volume larger or smaller, which only those who pay are told beside its states. */
    public void resize(Resource volume, long size, long virtualSize) {
        cloud.lifecycles().volumes().apply(volume, Volume.Trigger.RESIZE_REQUESTED);
        cloud.lifecycles().volumes().apply(volume, Volume.Trigger.OPERATION_SUCCEEDED);
        cloud.usage().tell(UsageEvents.VOLUME_RESIZE.info(), volume, size, virtualSize);
    }

    /** Keeps what a volume holds now, and backs it up. */
    public void snapshot(Resource volume, Resource snapshot, long size) {
        Lifecycle<Snapshot.State, Snapshot.Trigger> snapshots =
                cloud.lifecycles().snapshots();
        snapshots.create(snapshot);
        cloud.lifecycles().together(changes -> {
            cloud.lifecycles().volumes().apply(changes, volume, Volume.Trigger.SNAPSHOT_REQUESTED);
            snapshots.apply(changes, snapshot, Snapshot.Trigger.CREATE_REQUESTED);
        });
        cloud.lifecycles().together(changes -> {
            cloud.lifecycles().volumes().apply(changes, volume, Volume.Trigger.OPERATION_SUCCEEDED);
            snapshots.apply(changes, snapshot, Snapshot.Trigger.OPERATION_SUCCEEDED);
        });
        snapshots.apply(snapshot, Snapshot.Trigger.BACKUP_TO_SECONDARY);
        snapshots.apply(snapshot, Snapshot.Trigger.OPERATION_SUCCEEDED);
        cloud.usage().tell(UsageEvents.SNAPSHOT_CREATE.info(), snapshot, size, size);
    }

    /** Deletes a snapshot. */
    public void deleteSnapshot(Resource snapshot) {
        cloud.lifecycles().snapshots().apply(snapshot, Snapshot.Trigger.DESTROY_REQUESTED);
        cloud.lifecycles().snapshots().apply(snapshot, Snapshot.Trigger.OPERATION_SUCCEEDED);
        cloud.usage().tell(UsageEvents.SNAPSHOT_DELETE.info(), snapshot, null);
    }

    /**
     * A storage server has an issue: volumes fail over to its mirror. Each is told at WARNING.
     *
     * @param issue what is the matter
     * @param mirror where they are now
     */
    public void failOver(UUID system, List<Resource> volumes, String issue, String mirror) {
        for (Resource volume : volumes) {
            cloud.operations()
                    .warn(
                            ActionEvents.VOLUME_FAILOVER.warning(),
                            system,
                            volume,
                            "volume " + volume.name() + " fails over to " + mirror,
                            issue);
        }
    }

    private CompletableFuture<Resource> job(
            Action action,
            String command,
            UUID user,
            Resource volume,
            String verb,
            dev.herald.Action<BackendException> work) {
        return cloud.operations()
                .schedule(
                        new Request(action, user, volume, verb + " " + volume.name()),
                        new Command(command, Map.of("id", volume.id())),
                        operation -> {
                            work.run();
                            return volume;
                        });
    }
}
