package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Examples;
import dev.herald.samples.ironic.domain.Instance;
import dev.herald.samples.ironic.domain.Maintenance;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.PowerState;
import dev.herald.samples.ironic.domain.PowerStatus;
import dev.herald.samples.ironic.domain.ProvisionEvent;
import dev.herald.samples.ironic.domain.ProvisionState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each example of the documentation, sent by the service that the documentation says. */
class DocumentationExamplesTest {
    private static final UUID INSTANCE = UUID.fromString("d6ea00c1-1f94-4e95-90b3-3462d7031678");

    private RunningIronic ironic = RunningIronic.asDocumented();

    @AfterEach
    void stop() {
        ironic.close();
    }

    @Test
    void chassisUpdated() {
        ironic.api.chassis().create(DocumentedResources.chassis());

        ironic.api.chassis().update(DocumentedResources.chassis());

        assertSentAsDocumented("baremetal.chassis.update.end");
    }

    @Test
    void deployTemplateUpdated() {
        ironic.api.deployTemplates().create(DocumentedResources.deployTemplate());

        ironic.api.deployTemplates().update(DocumentedResources.deployTemplate());

        assertSentAsDocumented("baremetal.deploy_template.update.end");
    }

    @Test
    void nodeUpdated() {
        Node node = DocumentedNode.in(ProvisionState.DEPLOYING, ProvisionState.ACTIVE);
        ironic.api.nodes().create(node);

        node.setChassisUuid(UUID.fromString("db0eef9d-45b2-4dc0-94a8-fc283c01171f"));
        ironic.api.nodes().update(node);

        assertSentAsDocumented("baremetal.node.update.end");
    }

    @Test
    void portUpdated() {
        ironic.api.ports().create(DocumentedResources.port());

        ironic.api.ports().update(DocumentedResources.port());

        assertSentAsDocumented("baremetal.port.update.end");
    }

    @Test
    void portgroupUpdated() {
        ironic.api.portgroups().create(DocumentedResources.portgroup());

        ironic.api.portgroups().update(DocumentedResources.portgroup());

        assertSentAsDocumented("baremetal.portgroup.update.end");
    }

    @Test
    void volumeConnectorUpdated() {
        ironic.api.volumeConnectors().create(DocumentedResources.volumeConnector());

        ironic.api.volumeConnectors().update(DocumentedResources.volumeConnector());

        assertSentAsDocumented("baremetal.volumeconnector.update.end");
    }

    @Test
    void volumeTargetUpdated() {
        ironic.api.volumeTargets().create(DocumentedResources.volumeTarget());

        ironic.api.volumeTargets().update(DocumentedResources.volumeTarget());

        assertSentAsDocumented("baremetal.volumetarget.update.end");
    }

    @Test
    void maintenanceSet() {
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);
        ironic.api.nodes().create(node);

        ironic.api.setMaintenance(node, Maintenance.because("hw upgrade"));

        assertSentAsDocumented("baremetal.node.maintenance_set.start");
    }

    @Test
    void consoleSet() {
        ironic.conductor.setConsole(DocumentedNode.in(ProvisionState.AVAILABLE, null), true);

        assertSentAsDocumented("baremetal.node.console_set.end");
    }

    @Test
    void powerSet() {
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);
        node.setInstance(new Instance(INSTANCE, Map.of()));

        ironic.conductor.setPower(node, PowerState.POWER_ON);

        assertSentAsDocumented("baremetal.node.power_set.start");
    }

    @Test
    void powerStateCorrected() {
        ironic.close();
        ironic = RunningIronic.onConductorHost("cond-hostname02");
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);
        node.setInstance(new Instance(INSTANCE, Map.of()));
        node.setPower(PowerStatus.of(PowerState.POWER_ON));

        ironic.conductor.syncPower(node);

        assertSentAsDocumented("baremetal.node.power_state_corrected.success");
    }

    @Test
    void provisionSet() {
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);

        ironic.conductor.provision(node, ProvisionEvent.DEPLOY);

        assertSentAsDocumented("baremetal.node.provision_set.start");
    }

    /** All but message id and timestamp, which the examples do not have; priority without case. */
    private void assertSentAsDocumented(String eventType) {
        ObjectNode sent = (ObjectNode) ironic.sent(eventType);
        assertThat(UUID.fromString(sent.path("message_id").asString())).isNotNull();
        assertThat(OffsetDateTime.parse(sent.path("timestamp").asString()).toInstant())
                .isBeforeOrEqualTo(Instant.now());

        sent.remove(List.of("message_id", "timestamp"));
        sent.put("priority", sent.path("priority").asString().toLowerCase(Locale.ROOT));

        JsonNode documented = Examples.read("ironic/" + eventType);
        assertThat(sent).isEqualTo(documented);
    }
}
