package dev.herald.samples.ironic.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Payload;
import dev.herald.annotation.Projects;
import dev.herald.annotation.Sensitive;
import dev.herald.annotation.Since;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.value.Json;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A node that is created, updated or deleted. It joined when NodePayload was at 1.2, and counts on its own. */
@Payload(name = "NodeCRUDPayload", version = "1.13")
@Projects(Node.class)
public interface NodeCrudDefinition extends NodeFields {
    Optional<UUID> chassisUuid();

    /** How the driver reaches the node; its passwords are masked already. */
    @Sensitive
    @From("driver.maskedInfo")
    Optional<Json> driverInfo();

    @From("instance.info")
    Optional<Json> instanceInfo();

    @Override
    @Since("1.1")
    Optional<String> bootInterface();

    @Override
    @Since("1.1")
    Optional<String> consoleInterface();

    @Override
    @Since("1.1")
    Optional<String> deployInterface();

    @Override
    @Since("1.1")
    Optional<String> inspectInterface();

    @Override
    @Since("1.1")
    Optional<String> managementInterface();

    @Override
    @Since("1.1")
    Optional<String> powerInterface();

    @Override
    @Since("1.1")
    Optional<String> raidInterface();

    @Override
    @Since("1.1")
    Optional<String> vendorInterface();

    @Override
    @Since("1.2")
    Optional<String> storageInterface();

    @Override
    @Since("1.3")
    Optional<String> rescueInterface();

    @Override
    @Since("1.4")
    Optional<List<String>> traits();

    @Override
    @Since("1.5")
    Optional<String> fault();

    @Override
    @Since("1.6")
    Optional<String> biosInterface();

    @Override
    @Since("1.7")
    Optional<Json> deployStep();

    @Override
    @Since("1.8")
    Optional<String> conductorGroup();

    @Override
    @Since("1.9")
    Optional<Boolean> isProtected();

    @Override
    @Since("1.9")
    Optional<String> protectedReason();

    @Override
    @Since("1.10")
    Optional<String> owner();

    @Override
    @Since("1.11")
    Optional<String> description();

    @Override
    @Since("1.12")
    Optional<Boolean> retired();

    @Override
    @Since("1.12")
    Optional<String> retiredReason();

    @Override
    @Since("1.13")
    Optional<String> lessee();
}
