package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Alert;
import dev.herald.samples.cloudstack.domain.Instance;
import dev.herald.samples.cloudstack.domain.Nic;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.notification.AlertEvents;
import dev.herald.samples.cloudstack.notification.UsageEvents;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Starts elsewhere what ran on hosts that are down. Several investigators may find out the same at the same time: each of them sends the
 * alerts at once, and one of them starts what is to be started. Safe for use by several threads.
 */
public final class HighAvailability {
    private final Cloud cloud;
    private final Alerts alerts;
    private final Instances instances;
    private final UUID zone;
    private final UUID pod;

    HighAvailability(Cloud cloud, Alerts alerts, Instances instances, UUID zone, UUID pod) {
        this.cloud = cloud;
        this.alerts = alerts;
        this.instances = instances;
        this.zone = zone;
        this.pod = pod;
    }

    /**
     * An investigator found out that a host is down. All alerts are sent before anything is started; a machine that cannot be started keeps
     * no other one from it, and is left to the next investigator.
     *
     * @param host the host
     * @param silentSince when it was heard of for the last time: all who find out the same know the same
     * @param machines what ran on it
     * @return how many of them this investigator has started
     * @throws BackendException if some cannot be started; all failures are suppressed in it
     */
    public int hostDown(Resource host, Instant silentSince, List<Machine> machines) throws BackendException {
        alerts.send(
                AlertEvents.HOST_DOWN.error(),
                alert(host, "Host down, " + host.name(), "nothing was heard of it since " + silentSince, silentSince));
        Map<UUID, Machine> incidents = new LinkedHashMap<>();
        for (Machine machine : machines) {
            UUID incident = alerts.send(
                    AlertEvents.STARTING_INSTANCE.warning(),
                    alert(
                            machine.instance(),
                            "HA starting VM, " + machine.instance().name(),
                            "it ran on " + host.name(),
                            silentSince));
            incidents.put(incident, machine);
        }
        return restart(host, incidents);
    }

    private int restart(Resource host, Map<UUID, Machine> incidents) throws BackendException {
        int started = 0;
        Map<String, Exception> failures = new LinkedHashMap<>();
        for (Map.Entry<UUID, Machine> incident : incidents.entrySet()) {
            if (!cloud.lifecycles().claim(incident.getKey())) {
                continue;
            }
            try {
                restart(incident.getValue());
                started++;
            } catch (BackendException | RuntimeException e) {
                cloud.lifecycles().unclaim(incident.getKey());
                failures.put(incident.getValue().instance().name(), e);
            }
        }
        if (!failures.isEmpty()) {
            BackendException failure = new BackendException(
                    "of what ran on " + host.name() + " cannot be started: " + String.join(", ", failures.keySet()));
            failures.values().forEach(failure::addSuppressed);
            throw failure;
        }
        return started;
    }

    /** One that is stopped already was tried before. */
    private void restart(Machine machine) throws BackendException {
        if (cloud.lifecycles().instances().state(machine.instance()) != Instance.State.STOPPED) {
            cloud.lifecycles().together(changes -> {
                cloud.lifecycles()
                        .instances()
                        .apply(changes, machine.instance(), Instance.Trigger.AGENT_REPORT_STOPPED);
                cloud.lifecycles().nics().apply(changes, machine.nic(), Nic.Trigger.CANCEL_REQUESTED);
            });
            cloud.usage().tell(UsageEvents.INSTANCE_STOP.info(), machine.instance(), machine.offering());
        }
        instances.run(machine);
    }

    private Alert alert(Resource resource, String subject, String body, Instant since) {
        return new Alert(resource, subject, body, zone, pod, since);
    }
}
