package dev.herald.samples.ironic.next;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.RenamedFrom;
import dev.herald.annotation.WireName;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.notification.InterfaceFields;
import dev.herald.samples.ironic.notification.ResourceFields;
import dev.herald.value.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A bare-metal node in its second macro line: inspection is told elsewhere, what was the driver is the hardware type, and retirement is a
 * payload of its own.
 */
@Payload(name = "NodePayload", version = "2.0", reads = 1, writes = 1, migrations = NodeMigrations.class)
@Projects(Node.class)
public interface NodeDefinition extends ResourceFields, InterfaceFields {
    Optional<String> name();

    Optional<String> description();

    @RenamedFrom("driver")
    @From("driver.name")
    Optional<String> hardwareType();

    RetirementDefinition retirement();

    @RenamedFrom("provision_updated_at")
    @From("provision.updatedAt")
    Optional<Instant> provisionedAt();

    Optional<Json> properties();

    Optional<List<String>> traits();

    Optional<String> resourceClass();

    Optional<String> conductorGroup();

    @From("ownership.owner")
    Optional<String> owner();

    @From("ownership.lessee")
    Optional<String> lessee();

    @From("instance.uuid")
    Optional<UUID> instanceUuid();

    @From("instance.info")
    Optional<Json> instanceInfo();

    @From("power.state.text")
    Optional<String> powerState();

    @From("power.target.text")
    Optional<String> targetPowerState();

    @From("provision.state.text")
    Optional<String> provisionState();

    @From("provision.target.text")
    Optional<String> targetProvisionState();

    Optional<Boolean> consoleEnabled();

    @From("steps.clean")
    Optional<Json> cleanStep();

    @From("steps.deploy")
    Optional<Json> deployStep();

    Optional<String> lastError();

    @From("maintenance.on")
    Optional<Boolean> maintenance();

    @From("maintenance.reason")
    Optional<String> maintenanceReason();

    @From("maintenance.fault")
    Optional<String> fault();

    @WireName("protected")
    @From("protection.on")
    Optional<Boolean> isProtected();

    @From("protection.reason")
    Optional<String> protectedReason();
}
