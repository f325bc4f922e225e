package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.herald.samples.ironic.domain.Maintenance;
import dev.herald.samples.ironic.domain.Node;
import dev.herald.samples.ironic.domain.ProvisionState;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IronicApiTest {
    private final RunningIronic ironic = RunningIronic.asDocumented();

    @AfterEach
    void stop() {
        ironic.close();
    }

    @ParameterizedTest
    @MethodSource("resources")
    <R> void startAndEndOfEachChangeAreToldAtInfo(
            String words, Function<IronicApi, Resources<R, ?>> resources, R resource) {
        resources.apply(ironic.api).create(resource);
        resources.apply(ironic.api).update(resource);
        resources.apply(ironic.api).delete(resource);

        assertThat(ironic.told())
                .containsExactly(
                        "info " + words + ".create.start",
                        "info " + words + ".create.end",
                        "info " + words + ".update.start",
                        "info " + words + ".update.end",
                        "info " + words + ".delete.start",
                        "info " + words + ".delete.end");
    }

    @ParameterizedTest
    @MethodSource("resources")
    <R> void aChangeThatFailsIsToldAtErrorAndTheCallerGetsTheException(
            String words, Function<IronicApi, Resources<R, ?>> resources, R resource) {
        resources.apply(ironic.api).create(resource);
        assertFails(ironic, resources, resource, Resources::create);
        resources.apply(ironic.api).delete(resource);
        assertFails(ironic, resources, resource, Resources::update);
        assertFails(ironic, resources, resource, Resources::delete);

        assertThat(ironic.told())
                .containsExactly(
                        "info " + words + ".create.start",
                        "info " + words + ".create.end",
                        "info " + words + ".create.start",
                        "error " + words + ".create.error",
                        "info " + words + ".delete.start",
                        "info " + words + ".delete.end",
                        "info " + words + ".update.start",
                        "error " + words + ".update.error",
                        "info " + words + ".delete.start",
                        "error " + words + ".delete.error");
    }

    @Test
    void maintenanceIsToldByTheApiWithItsReason() {
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);
        ironic.api.nodes().create(node);

        ironic.api.setMaintenance(node, Maintenance.because("hw upgrade"));

        assertThat(ironic.told()).endsWith("info node.maintenance_set.start", "info node.maintenance_set.end");
        assertThat(ironic.sent("baremetal.node.maintenance_set.end")
                        .path("publisher_id")
                        .asString())
                .isEqualTo("ironic-api.hostname02");
        assertThat(ironic.sent("baremetal.node.maintenance_set.end")
                        .at("/payload/ironic_object.data/maintenance_reason")
                        .asString())
                .isEqualTo("hw upgrade");
    }

    @Test
    void maintenanceOfANodeThatIsNotThereFailsAndChangesNothing() {
        Node node = DocumentedNode.in(ProvisionState.AVAILABLE, null);

        assertThatIllegalStateException()
                .isThrownBy(() -> ironic.api.setMaintenance(node, Maintenance.because("hw upgrade")));

        assertThat(node.getMaintenance()).isEqualTo(Maintenance.OFF);
        assertThat(ironic.told())
                .containsExactly("info node.maintenance_set.start", "error node.maintenance_set.error");
    }

    @Test
    void passwordsStayInTheService() {
        ironic.api.volumeTargets().create(DocumentedResources.volumeTarget());

        assertThat(ironic.sent())
                .isNotEmpty()
                .allSatisfy(sent -> assertThat(sent.toString())
                        .contains("\"auth_password\":\"***\"")
                        .doesNotContain("nobody else's business"));
    }

    private static <R> void assertFails(
            RunningIronic ironic,
            Function<IronicApi, Resources<R, ?>> resources,
            R resource,
            BiConsumer<Resources<R, ?>, R> change) {
        assertThatIllegalStateException()
                .isThrownBy(() -> change.accept(resources.apply(ironic.api), resource))
                .withMessageContaining("resource");
    }

    private static Stream<Arguments> resources() {
        return Stream.of(
                of("chassis", IronicApi::chassis, DocumentedResources.chassis()),
                of("deploy_template", IronicApi::deployTemplates, DocumentedResources.deployTemplate()),
                of("node", IronicApi::nodes, DocumentedNode.in(ProvisionState.AVAILABLE, null)),
                of("port", IronicApi::ports, DocumentedResources.port()),
                of("portgroup", IronicApi::portgroups, DocumentedResources.portgroup()),
                of("volumeconnector", IronicApi::volumeConnectors, DocumentedResources.volumeConnector()),
                of("volumetarget", IronicApi::volumeTargets, DocumentedResources.volumeTarget()));
    }

    private static <R> Arguments of(String words, Function<IronicApi, Resources<R, ?>> resources, R resource) {
        return Arguments.of(words, resources, resource);
    }
}
