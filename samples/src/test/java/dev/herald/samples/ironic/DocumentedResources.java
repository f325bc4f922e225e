package dev.herald.samples.ironic;

import dev.herald.samples.ironic.domain.Chassis;
import dev.herald.samples.ironic.domain.DeployTemplate;
import dev.herald.samples.ironic.domain.Port;
import dev.herald.samples.ironic.domain.Portgroup;
import dev.herald.samples.ironic.domain.VolumeConnector;
import dev.herald.samples.ironic.domain.VolumeTarget;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The resources other than nodes that the examples in Ironic's documentation tell of. */
final class DocumentedResources {
    private DocumentedResources() {}

    static Chassis chassis() {
        return new Chassis(
                UUID.fromString("1910f669-ce8b-43c2-b1d8-cf3d65be815e"),
                "bare 28",
                Map.of(),
                Instant.parse("2016-04-10T10:13:03Z"),
                Instant.parse("2016-04-27T21:11:03Z"));
    }

    static DeployTemplate deployTemplate() {
        Map<String, ?> setting = Map.of("name", "LogicalProc", "value", "Enabled");
        return new DeployTemplate(
                UUID.fromString("1910f669-ce8b-43c2-b1d8-cf3d65be815e"),
                "CUSTOM_HYPERTHREADING_ON",
                List.of(Map.of(
                        "interface",
                        "bios",
                        "step",
                        "apply_configuration",
                        "args",
                        Map.of("settings", List.of(setting)),
                        "priority",
                        150)),
                Map.of(),
                Instant.parse("2019-02-10T10:13:03Z"),
                Instant.parse("2019-02-27T21:11:03Z"));
    }

    static Port port() {
        return new Port(
                UUID.fromString("1be26c0b-03f2-4d2e-ae87-c02d7f33c123"),
                UUID.fromString("5b236cab-ad4e-4220-b57c-e827e858745a"),
                "77:66:23:34:11:b7",
                true,
                Map.of(),
                UUID.fromString("bd2f385e-c51c-4752-82d1-7a9ec2c25f24"),
                "physnet1",
                true,
                Map.of(),
                Instant.parse("2016-02-11T15:23:03Z"),
                Instant.parse("2016-03-27T20:41:03Z"));
    }

    static Portgroup portgroup() {
        return new Portgroup(
                UUID.fromString("db033a40-bfed-4c84-815a-3db26bb268bb"),
                UUID.fromString("5b236cab-ad4e-4220-b57c-e827e858745a"),
                "portgroup-node-18",
                "11:44:32:87:61:e5",
                "7",
                Map.of(),
                true,
                Map.of(),
                Instant.parse("2017-01-11T11:33:03Z"),
                Instant.parse("2017-01-31T11:41:07Z"));
    }

    static VolumeConnector volumeConnector() {
        return new VolumeConnector(
                UUID.fromString("19b9f3ab-4754-4725-a7a4-c43ea7e57360"),
                UUID.fromString("4dbb4e69-99a8-4e13-b6e8-dd2ad4a20caf"),
                "iqn",
                "iqn.2017-05.org.openstack:01:d9a51732c3f",
                Map.of(),
                Instant.parse("2017-05-11T05:57:36Z"),
                Instant.parse("2017-05-11T08:28:58Z"));
    }

    static VolumeTarget volumeTarget() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("access_mode", "rw");
        properties.put("auth_method", "CHAP");
        properties.put("auth_password", "nobody else's business");
        properties.put("auth_username", "urxhQCzAKr4sjyE8DivY");
        properties.put("encrypted", false);
        properties.put("qos_specs", null);
        properties.put("target_discovered", false);
        properties.put("target_iqn", "iqn.2010-10.org.openstack:volume-f0d9b0e6-b242-9105-91d4-a20331693ad8");
        properties.put("target_lun", 1);
        properties.put("target_portal", "192.168.12.34:3260");
        properties.put("volume_id", "f0d9b0e6-b042-4105-91d4-a20331693ad8");
        return new VolumeTarget(
                UUID.fromString("82a45833-9c58-4ec1-943c-2091ab10e47b"),
                UUID.fromString("4dbb4e69-99a8-4e13-b6e8-dd2ad4a20caf"),
                "iscsi",
                "f0d9b0e6-b242-9105-91d4-a20331693ad8",
                0,
                properties,
                Map.of(),
                Instant.parse("2017-05-11T09:38:59Z"),
                Instant.parse("2017-05-11T09:52:04Z"));
    }
}
