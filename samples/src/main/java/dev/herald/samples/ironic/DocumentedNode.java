package dev.herald.samples.ironic;

import dev.herald.samples.ironic.domain.DriverSettings;
import dev.herald.samples.ironic.domain.Interfaces;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.PowerState;
import dev.herald.samples.ironic.domain.PowerStatus;
import dev.herald.samples.ironic.domain.ProvisionState;
import dev.herald.samples.ironic.domain.ProvisionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The node that the examples in Ironic's documentation tell of. */
public final class DocumentedNode {
    /** When it was created. */
    public static final Instant CREATED_AT = Instant.parse("2016-01-26T20:41:03Z");
    /** When it was changed, and came to its provision state. */
    public static final Instant CHANGED_AT = Instant.parse("2016-01-27T20:41:03Z");

    private static final Interfaces INTERFACES = new Interfaces(
            "no-bios",
            "pxe",
            "no-console",
            "iscsi",
            "no-inspect",
            "ipmitool",
            "flat",
            "ipmitool",
            "no-raid",
            "no-rescue",
            "noop",
            "no-vendor");

    private DocumentedNode() {}

    /**
     * The node in a provision state, on the way to another one or at rest.
     *
     * @param state where it is
     * @param target where it is going, or null
     * @return a new node
     */
    public static Node in(ProvisionState state, @Nullable ProvisionState target) {
        Node node = new Node(
                UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c123"),
                new DriverSettings(
                        "ipmi",
                        Map.of("ipmi_address", "192.168.0.111", "ipmi_username", "root"),
                        Map.of("is_whole_disk_image", true)),
                INTERFACES,
                CREATED_AT);
        node.setDescription("my sample node");
        node.setProperties(Map.of("memory_mb", 4096, "cpu_arch", "x86_64", "local_gb", 10, "cpus", 8));
        node.setTraits(List.of("CUSTOM_TRAIT1", "HW_CPU_X86_VMX"));
        node.setPower(PowerStatus.of(PowerState.POWER_OFF));
        node.setProvision(new ProvisionStatus(state, target, CHANGED_AT));
        node.setUpdatedAt(CHANGED_AT);
        return node;
    }
}
