package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.bus.EventDistributor;
import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Network;
import dev.herald.samples.cloudstack.domain.Nic;
import dev.herald.samples.cloudstack.domain.PublicIp;
import dev.herald.samples.cloudstack.domain.Snapshot;
import dev.herald.samples.cloudstack.domain.StateMachine;
import dev.herald.samples.cloudstack.domain.Template;
import dev.herald.samples.cloudstack.domain.Transition;
import dev.herald.samples.cloudstack.domain.Volume;
import dev.herald.samples.cloudstack.notification.InstanceStatePayload;
import dev.herald.samples.cloudstack.notification.NetworkStatePayload;
import dev.herald.samples.cloudstack.notification.NicStatePayload;
import dev.herald.samples.cloudstack.notification.PublicIpStatePayload;
import dev.herald.samples.cloudstack.notification.SnapshotStatePayload;
import dev.herald.samples.cloudstack.notification.StateChangeDefinition;
import dev.herald.samples.cloudstack.notification.TemplateStatePayload;
import dev.herald.samples.cloudstack.notification.VolumeStatePayload;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The state machines of a cloud: one for each kind of resource, and all in one database. Safe for use by several threads. */
public final class Lifecycles {
    private final Database database;
    private final Lifecycle.Telling telling;
    private final Lifecycle<Instance.State, Instance.Trigger> instances;
    private final Lifecycle<Network.State, Network.Trigger> networks;
    private final Lifecycle<Nic.State, Nic.Trigger> nics;
    private final Lifecycle<PublicIp.State, PublicIp.Trigger> publicIps;
    private final Lifecycle<Snapshot.State, Snapshot.Trigger> snapshots;
    private final Lifecycle<Template.State, Template.Trigger> templates;
    private final Lifecycle<Volume.State, Volume.Trigger> volumes;

    /**
     * State machines.
     *
     * @param database where the states are
     * @param bus where changes are told
     * @param clock tells when something changes
     * @param announcing whether a change is told before it is committed too
     */
    Lifecycles(Database database, EventDistributor bus, InstantSource clock, boolean announcing) {
        this.database = database;
        this.telling = new Lifecycle.Telling(database, bus, clock, announcing);
        this.instances = of(Instance.MACHINE, made -> InstanceStatePayload.from(new Instance.Change(made)));
        this.networks = of(Network.MACHINE, made -> NetworkStatePayload.from(new Network.Change(made)));
        this.nics = of(Nic.MACHINE, made -> NicStatePayload.from(new Nic.Change(made)));
        this.publicIps = of(PublicIp.MACHINE, made -> PublicIpStatePayload.from(new PublicIp.Change(made)));
        this.snapshots = of(Snapshot.MACHINE, made -> SnapshotStatePayload.from(new Snapshot.Change(made)));
        this.templates = of(Template.MACHINE, made -> TemplateStatePayload.from(new Template.Change(made)));
        this.volumes = of(Volume.MACHINE, made -> VolumeStatePayload.from(new Volume.Change(made)));
    }

    private <S extends Enum<S>, T extends Enum<T>> Lifecycle<S, T> of(
            StateMachine<S, T> machine, Function<Transition<S, T>, StateChangeDefinition> payload) {
        return new Lifecycle<>(machine, payload, telling);
    }

    /** Makes several changes all together, or none of them. */
    void together(Consumer<Transaction> changes) {
        database.transact(transaction -> {
            changes.accept(transaction);
            return transaction;
        });
    }

    /** Whether this is the first, of all servers, to claim some work. */
    boolean claim(UUID work) {
        return database.claim(work);
    }

    /** Leaves what was claimed to the next one who does. */
    void unclaim(UUID work) {
        database.unclaim(work);
    }

    /** Instances, and the routers that are instances of the cloud's own. */
    public Lifecycle<Instance.State, Instance.Trigger> instances() {
        return instances;
    }

    public Lifecycle<Network.State, Network.Trigger> networks() {
        return networks;
    }

    public Lifecycle<Nic.State, Nic.Trigger> nics() {
        return nics;
    }

    public Lifecycle<PublicIp.State, PublicIp.Trigger> publicIps() {
        return publicIps;
    }

    public Lifecycle<Snapshot.State, Snapshot.Trigger> snapshots() {
        return snapshots;
    }

    public Lifecycle<Template.State, Template.Trigger> templates() {
        return templates;
    }

    public Lifecycle<Volume.State, Volume.Trigger> volumes() {
        return volumes;
    }
}
