package dev.herald.samples.cloudstack;

import dev.herald.samples.cloudstack.domain.Alert;
import dev.herald.samples.cloudstack.domain.Resource;
import dev.herald.samples.cloudstack.notification.AlertEvents;
import java.time.InstantSource;
import java.util.UUID;

/** Storage pools are not to be full: whoever looks after them is told in time. */
public final class StoragePolicy {
    private final Alerts alerts;
    private final UUID zone;
    private final InstantSource clock;
    private final int percent;

    /**
     * A policy.
     *
     * @param percent how full a pool may be
     */
    StoragePolicy(Alerts alerts, UUID zone, InstantSource clock, int percent) {
        this.alerts = alerts;
        this.zone = zone;
        this.clock = clock;
        this.percent = percent;
    }

    /**
     * Looks at a pool.
     *
     * @param used how much is used, in bytes
     * @param total how much there is, in bytes
     */
    public void check(Resource pool, long used, long total) {
        long now = used * 100 / total;
        if (now > percent) {
            alerts.send(
                    AlertEvents.STORAGE_CAPACITY.warning(),
                    new Alert(
                            pool,
                            "Storage low, " + pool.name(),
                            now + " % are used, which is more than " + percent + " %",
                            zone,
                            null,
                            clock.instant()));
        }
    }
}
