package dev.herald.samples.ironic.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Since;
import dev.herald.annotation.WireName;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What all payloads about a node have in common, with the versions of NodePayload. The payloads about power and provisioning count as it
 * does; NodeCRUDPayload counts on its own.
 */
public interface NodeFields extends ResourceFields, InterfaceFields {
    Optional<String> name();

    @Since("1.13")
    Optional<String> description();

    /** The name of the driver, such as {@code ipmi}. */
    @From("driver.name")
    Optional<String> driver();

    /** What the hardware has, as far as a scheduler must know it. */
    Optional<Json> properties();

    @Since("1.6")
    Optional<List<String>> traits();

    Optional<String> resourceClass();

    @Since("1.10")
    Optional<String> conductorGroup();

    @Since("1.12")
    @From("ownership.owner")
    Optional<String> owner();

    @Since("1.15")
    @From("ownership.lessee")
    Optional<String> lessee();

    @From("instance.uuid")
    Optional<UUID> instanceUuid();

    /** The last known power state, such as {@code power off}. */
    @From("power.state.text")
    Optional<String> powerState();

    @From("power.target.text")
    Optional<String> targetPowerState();

    /** Where the node stands between bare metal and a running instance, such as {@code available}. */
    @From("provision.state.text")
    Optional<String> provisionState();

    @From("provision.target.text")
    Optional<String> targetProvisionState();

    @From("provision.updatedAt")
    Optional<Instant> provisionUpdatedAt();

    Optional<Boolean> consoleEnabled();

    @From("steps.clean")
    Optional<Json> cleanStep();

    @Since("1.9")
    @From("steps.deploy")
    Optional<Json> deployStep();

    @From("inspection.startedAt")
    Optional<Instant> inspectionStartedAt();

    @From("inspection.finishedAt")
    Optional<Instant> inspectionFinishedAt();

    Optional<String> lastError();

    @From("maintenance.on")
    Optional<Boolean> maintenance();

    @From("maintenance.reason")
    Optional<String> maintenanceReason();

    /** The fault for which the conductor itself put the node into maintenance. */
    @Since("1.7")
    @From("maintenance.fault")
    Optional<String> fault();

    @Since("1.11")
    @WireName("protected")
    @From("protection.on")
    Optional<Boolean> isProtected();

    @Since("1.11")
    @From("protection.reason")
    Optional<String> protectedReason();

    @Since("1.14")
    @From("retirement.retired")
    Optional<Boolean> retired();

    @Since("1.14")
    @From("retirement.reason")
    Optional<String> retiredReason();
}
