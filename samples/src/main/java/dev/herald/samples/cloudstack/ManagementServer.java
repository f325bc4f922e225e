package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Resource;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;

/** The server that manages a cloud, and tells on the bus what happens in it. Safe for use by several threads. */
public final class ManagementServer {
    private static final int FULL = 85;

    private final Lifecycles lifecycles;
    private final Instances instances;
    private final Networks networks;
    private final Templates templates;
    private final Volumes volumes;
    private final Administration administration;
    private final HighAvailability highAvailability;
    private final StoragePolicy storagePolicy;

    /**
     * What a management server works with.
     *
     * @param workers do the asynchronous jobs; they stay the caller's to close
     * @param backend does what is to be done
     * @param passwords tells whether a password is that of a user
     * @param database where states are kept; several servers may share it
     * @param announcing whether changes of states are told before they are committed too
     */
    record Setup(
            Executor workers,
            Backend backend,
            BiPredicate<Resource, String> passwords,
            Database database,
            boolean announcing) {}

    /**
     * A management server.
     *
     * @param bus where everything is told; it stays the caller's to close
     * @param clock tells when something happens
     */
    ManagementServer(EventDistributor bus, InstantSource clock, Setup setup) {
        UUID zone = UUID.nameUUIDFromBytes(new byte[] {1});
        UUID pod = UUID.nameUUIDFromBytes(new byte[] {2});
        this.lifecycles = new Lifecycles(setup.database(), bus, clock, setup.announcing());
        Cloud cloud = new Cloud(
                new Operations(bus, setup.workers(), UUID::randomUUID, clock),
                lifecycles,
                new UsageMeter(bus, zone, clock, setup.database()::next),
                setup.backend());
        Alerts alerts = new Alerts(bus);
        this.instances = new Instances(cloud);
        this.networks = new Networks(cloud);
        this.templates = new Templates(cloud);
        this.volumes = new Volumes(cloud);
        this.administration = new Administration(cloud, setup.passwords());
        this.highAvailability = new HighAvailability(cloud, alerts, instances, zone, pod);
        this.storagePolicy = new StoragePolicy(alerts, zone, clock, FULL);
    }

    /** The states of resources. */
    public Lifecycles lifecycles() {
        return lifecycles;
    }

    public Instances instances() {
        return instances;
    }

    /** Networks, with their routers, addresses and rules. */
    public Networks networks() {
        return networks;
    }

    public Templates templates() {
        return templates;
    }

    /** Volumes and snapshots. */
    public Volumes volumes() {
        return volumes;
    }

    /** Users and settings. */
    public Administration administration() {
        return administration;
    }

    public HighAvailability highAvailability() {
        return highAvailability;
    }

    public StoragePolicy storagePolicy() {
        return storagePolicy;
    }
}
