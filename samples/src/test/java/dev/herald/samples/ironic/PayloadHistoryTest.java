package dev.herald.samples.ironic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.samples.Examples;
import dev.herald.samples.ironic.notification.ChassisCRUDPayload;
import dev.herald.samples.ironic.notification.DeployTemplateCRUDPayload;
import dev.herald.samples.ironic.notification.NodeCRUDPayload;
import dev.herald.samples.ironic.notification.NodeCorrectedPowerStatePayload;
import dev.herald.samples.ironic.notification.NodePayload;
import dev.herald.samples.ironic.notification.NodeSetPowerStatePayload;
import dev.herald.samples.ironic.notification.NodeSetProvisionStatePayload;
import dev.herald.samples.ironic.notification.PortCRUDPayload;
import dev.herald.samples.ironic.notification.PortgroupCRUDPayload;
import dev.herald.samples.ironic.notification.VolumeConnectorCRUDPayload;
import dev.herald.samples.ironic.notification.VolumeTargetCRUDPayload;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.wire.PayloadType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PayloadHistoryTest {
    private static final JsonNode HISTORY = Examples.read("ironic/payload-history");

    @ParameterizedTest
    @MethodSource("types")
    void eachFieldJoinedWhenIronicsHistorySaysAndHasItsType(PayloadType<?> type) {
        PayloadSchema schema = type.schema();

        JsonNode history = HISTORY.path(schema.name().name());

        assertThat(schema.version()).hasToString(history.path("version").asString());
        assertThat(ours(schema)).isEqualTo(expected(schema, history));
    }

    private static Map<String, String> expected(PayloadSchema schema, JsonNode history) {
        Map<String, String> fields = history.path("fields").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asString(), (one, other) -> one, TreeMap::new));
        if (schema.name().name().equals("NodePayload")) {
            fields.put("instance_info", "json? since 1.15");
        }
        return fields;
    }

    private static Map<String, String> ours(PayloadSchema schema) {
        return schema.fields().stream()
                .collect(Collectors.toMap(
                        Field::name,
                        field -> field.typeText() + " since " + field.since(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<PayloadType<?>> types() {
        return Stream.of(
                ChassisCRUDPayload.TYPE,
                DeployTemplateCRUDPayload.TYPE,
                NodeCRUDPayload.TYPE,
                NodeCorrectedPowerStatePayload.TYPE,
                NodePayload.TYPE,
                NodeSetPowerStatePayload.TYPE,
                NodeSetProvisionStatePayload.TYPE,
                PortCRUDPayload.TYPE,
                PortgroupCRUDPayload.TYPE,
                VolumeConnectorCRUDPayload.TYPE,
                VolumeTargetCRUDPayload.TYPE);
    }
}
