package dev.herald.samples.ironic.notification;

import dev.herald.annotation.From;
import dev.herald.annotation.Since;
import java.util.Optional;

/** The implementations that the driver of a node is put together from, with the versions of NodePayload. */
public interface InterfaceFields {
    @Since("1.8")
    @From("interfaces.bios")
    Optional<String> biosInterface();

    @Since("1.3")
    @From("interfaces.boot")
    Optional<String> bootInterface();

    @Since("1.3")
    @From("interfaces.console")
    Optional<String> consoleInterface();

    @Since("1.3")
    @From("interfaces.deploy")
    Optional<String> deployInterface();

    @Since("1.3")
    @From("interfaces.inspect")
    Optional<String> inspectInterface();

    @Since("1.3")
    @From("interfaces.management")
    Optional<String> managementInterface();

    @From("interfaces.network")
    Optional<String> networkInterface();

    @Since("1.3")
    @From("interfaces.power")
    Optional<String> powerInterface();

    @Since("1.3")
    @From("interfaces.raid")
    Optional<String> raidInterface();

    @Since("1.5")
    @From("interfaces.rescue")
    Optional<String> rescueInterface();

    @Since("1.4")
    @From("interfaces.storage")
    Optional<String> storageInterface();

    @Since("1.3")
    @From("interfaces.vendor")
    Optional<String> vendorInterface();
}
