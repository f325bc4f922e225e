package dev.herald.samples.ironic.domain;

import static dev.herald.samples.ironic.domain.ProvisionEvent.CLEAN;
import static dev.herald.samples.ironic.domain.ProvisionEvent.DELETE;
import static dev.herald.samples.ironic.domain.ProvisionEvent.DEPLOY;
import static dev.herald.samples.ironic.domain.ProvisionEvent.DONE;
import static dev.herald.samples.ironic.domain.ProvisionEvent.FAIL;
import static dev.herald.samples.ironic.domain.ProvisionEvent.MANAGE;
import static dev.herald.samples.ironic.domain.ProvisionEvent.PROVIDE;
import static dev.herald.samples.ironic.domain.ProvisionState.ACTIVE;
import static dev.herald.samples.ironic.domain.ProvisionState.AVAILABLE;
import static dev.herald.samples.ironic.domain.ProvisionState.CLEANING;
import static dev.herald.samples.ironic.domain.ProvisionState.CLEAN_FAILED;
import static dev.herald.samples.ironic.domain.ProvisionState.DELETING;
import static dev.herald.samples.ironic.domain.ProvisionState.DEPLOYING;
import static dev.herald.samples.ironic.domain.ProvisionState.DEPLOY_FAILED;
import static dev.herald.samples.ironic.domain.ProvisionState.ENROLL;
import static dev.herald.samples.ironic.domain.ProvisionState.MANAGEABLE;
import static dev.herald.samples.ironic.domain.ProvisionState.VERIFYING;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which event brings a node from which provision state to which: the part of Ironic's state machine that deploys and cleans. */
public final class Provisioning {
    private static final List<Way> WAYS = List.of(
            new Way(ENROLL, MANAGE, VERIFYING, MANAGEABLE),
            new Way(VERIFYING, DONE, MANAGEABLE, null),
            new Way(VERIFYING, FAIL, ENROLL, null),
            new Way(MANAGEABLE, PROVIDE, CLEANING, AVAILABLE),
            new Way(CLEANING, DONE, AVAILABLE, null),
            new Way(CLEANING, FAIL, CLEAN_FAILED, AVAILABLE),
            new Way(CLEAN_FAILED, MANAGE, MANAGEABLE, null),
            new Way(AVAILABLE, MANAGE, MANAGEABLE, null),
            new Way(AVAILABLE, DEPLOY, DEPLOYING, ACTIVE),
            new Way(DEPLOYING, DONE, ACTIVE, null),
            new Way(DEPLOYING, FAIL, DEPLOY_FAILED, ACTIVE),
            new Way(DEPLOY_FAILED, DEPLOY, DEPLOYING, ACTIVE),
            new Way(DEPLOY_FAILED, DELETE, DELETING, AVAILABLE),
            new Way(ACTIVE, DELETE, DELETING, AVAILABLE),
            new Way(DELETING, CLEAN, CLEANING, AVAILABLE),
            new Way(DELETING, ProvisionEvent.ERROR, ProvisionState.ERROR, AVAILABLE));

    private Provisioning() {}

    /**
     * Where an event leads.
     *
     * @param status where the node is
     * @param event what happens
     * @param now when it happens
     * @return where the node is then
     * @throws IllegalStateException if the event leads nowhere from there
     */
    public static ProvisionStatus follow(ProvisionStatus status, ProvisionEvent event, Instant now) {
        return WAYS.stream()
                .filter(way -> way.from == status.state() && way.event == event)
                .map(way -> new ProvisionStatus(way.to, way.target, now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'" + event.text() + "' leads nowhere from '"
                        + status.state().text() + "'"));
    }

    private record Way(
            ProvisionState from,
            ProvisionEvent event,
            ProvisionState to,
            @Nullable ProvisionState target) {}
}
