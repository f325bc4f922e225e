package dev.herald;

import dev.herald.driver.Incoming;
import dev.herald.driver.Message;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A message that came from the quarantine: no broker stands behind it. */
final class Released implements Incoming {
    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);

    private final Quarantined quarantined;
    private final Quarantine quarantine;
    private final AtomicBoolean over = new AtomicBoolean();

    Released(Quarantined quarantined, Quarantine quarantine) {
        this.quarantined = quarantined;
        this.quarantine = quarantine;
    }

    @Override
    public Message message() {
        return quarantined.message();
    }

    @Override
    public void acknowledge() {
        over.set(true);
    }

    /** Back where it came from. */
    @Override
    public void requeue(Duration after) {
        if (over.compareAndSet(false, true) && !quarantine.add(quarantined)) {
            LOG.error("lost, for the quarantine has no room: {}", quarantined);
        }
    }

    @Override
    public void reject(String reason) {
        if (over.compareAndSet(false, true)) {
            LOG.error("lost, for the quarantine has no room: {}", quarantined);
        }
    }
}
