package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {
    private static final PayloadSchema OLD = node("1.2", schema -> schema.field("maintenance", "boolean", "1.0"));

    @Test
    void sameSchemaHasNoChange() {
        assertThat(SchemaDiff.between(OLD, OLD)).isEmpty();
    }

    @Test
    void labelsOfEnumsAreNoDifference() {
        PayloadSchema old = node(
                "1.0",
                schema -> schema.field("state", "enum:State", "1.0")
                        .enumeration(EnumSchema.closed("State")
                                .value("on", "ON", "1.0")
                                .build()));
        PayloadSchema now = node(
                "1.0",
                schema -> schema.field("state", "enum:Power", "1.0")
                        .enumeration(EnumSchema.closed("Power")
                                .value("on", "ON", "1.0")
                                .build()));

        assertThat(SchemaDiff.between(old, now)).isEmpty();
    }

    @Test
    void aFieldThatMayBeNullSuddenlyBreaksOldConsumers() {
        PayloadSchema now = node("1.3", schema -> schema.field("maintenance", "boolean?", "1.0"));

        List<Change> changes = SchemaDiff.between(OLD, now);

        assertThat(changes).hasToString("[[N1] maintenance: boolean -> boolean? (macro)]");
        assertThat(Witness.of(changes.get(0), OLD, now)).hasValueSatisfying(witness -> {
            assertThat(witness.refusedBy()).isEqualTo(Witness.Consumer.OLD);
            assertThat(witness.member()).isEqualTo("\"maintenance\": null");
            assertThat(witness.payload())
                    .isEqualTo("{\"ironic_object.namespace\": \"ironic\", \"ironic_object.name\": \"NodePayload\","
                            + " \"ironic_object.version\": \"1.3\", \"ironic_object.data\": {\"maintenance\": null}}");
        });
    }

    @Test
    void theGreatestBumpCounts() {
        PayloadSchema now = node(
                "1.3", schema -> schema.field("maintenance", "boolean?", "1.0").field("name", "string?", "1.3"));

        assertThat(Change.bump(SchemaDiff.between(OLD, now))).isEqualTo(Bump.MACRO);
    }

    @Test
    void anEnumOfSeveralFieldsIsComparedOnce() {
        PayloadSchema old = node(
                "1.0",
                schema -> schema.field("is", "enum:State", "1.0")
                        .field("was", "list<enum:State>", "1.0")
                        .enumeration(EnumSchema.closed("State")
                                .value("on", "ON", "1.0")
                                .build()));
        PayloadSchema now = node(
                "1.1",
                schema -> schema.field("is", "enum:State", "1.0")
                        .field("was", "list<enum:State>", "1.0")
                        .enumeration(EnumSchema.closed("State")
                                .value("on", "ON", "1.0")
                                .value("power off", "OFF", "1.1")
                                .build()));

        List<Change> changes = SchemaDiff.between(old, now);

        assertThat(changes).hasToString("[[E2] State.OFF: + power off (macro)]");
        assertThat(Witness.of(changes.get(0), old, now).orElseThrow().member()).isEqualTo("\"is\": \"power off\"");
    }

    private static PayloadSchema node(String version, UnaryOperator<PayloadSchema.Builder> parts) {
        return parts.apply(PayloadSchema.of("ironic", "NodePayload", version)).build();
    }
}
