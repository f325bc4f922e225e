package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import java.util.List;
import java.util.Optional;
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

    @Test
    void aPayloadWithoutAVersionOnTheWireCountsAsItsContainer() {
        PayloadSchema node = node("1.0", schema -> schema.field("hosts", "list<payload:ironic/Host@1>", "1.0"));
        PayloadSchema old = host("1.0", schema -> schema.field("port", "int", "1.0"));
        PayloadSchema now = host("1.1", schema -> schema.field("port", "long", "1.0"));

        List<Change> changes = SchemaDiff.between(node, node, any -> Optional.of(old), any -> Optional.of(now));

        assertThat(changes).hasToString("[[T1] hosts.port: int -> long (macro)]");
        assertThat(changes.get(0).path()).containsExactly("hosts", "port");
        assertThat(Witness.of(changes.get(0), node, node, any -> Optional.of(old), any -> Optional.of(now)))
                .hasValueSatisfying(witness -> {
                    assertThat(witness.member()).isEqualTo("\"port\": 2147483648");
                    assertThat(witness.payload()).endsWith("{\"hosts\": [{\"port\": 2147483648}]}}");
                });
    }

    @Test
    void aNewLineForgetsWhenItsFieldsJoinedAndWhatTheyWereBeforeThat() {
        PayloadSchema old = node(
                "1.2", schema -> schema.field(Field.of("size", "int", "1.2").withDefault("1")));
        PayloadSchema now = node("2.0", schema -> schema.field("size", "int", "2.0"));

        assertThat(SchemaDiff.between(old, now)).hasToString("[[D2] size: - default 1 (none)]");
    }

    @Test
    void aFieldThatIsRenamedAndHasAnotherTypeChangesTwice() {
        PayloadSchema now = node(
                "2.0",
                schema ->
                        schema.field(Field.of("in_maintenance", "string", "2.0").renamedFrom("maintenance")));

        List<Change> changes = SchemaDiff.between(OLD, now);

        assertThat(changes)
                .hasToString("[[F5] in_maintenance: maintenance -> in_maintenance (macro),"
                        + " [T4] in_maintenance: boolean -> string (macro)]");
        assertThat(changes).allSatisfy(change -> assertThat(change.path()).containsExactly("maintenance"));
        assertThat(Witness.of(changes.get(0), OLD, now).orElseThrow().member()).isEqualTo("no \"maintenance\"");
        assertThat(Witness.of(changes.get(1), OLD, now)).isEmpty();
    }

    @Test
    void aDefaultThatIsTakenAwayFromALaterFieldLeavesNothingToFillItWith() {
        PayloadSchema old = node(
                "1.2", schema -> schema.field(Field.of("size", "int", "1.2").withDefault("1")));
        PayloadSchema now = node("1.2", schema -> schema.field("size", "int", "1.2"));

        assertThat(SchemaDiff.between(old, now)).hasToString("[[F3] size: - default 1 (macro)]");
    }

    @Test
    void aWitnessStatesAVersionThatTheReaderWouldReadIfTheShapeHadStayed() {
        PayloadSchema now = node("2.0", schema -> schema.field("maintenance", "boolean?", "2.0"));

        Change change = SchemaDiff.between(OLD, now).get(0);

        assertThat(Witness.of(change, OLD, now).orElseThrow().payload())
                .contains("\"ironic_object.version\": \"1.3\"", "\"maintenance\": null");
    }

    @Test
    void aConstantCanBeTheKeyOfAMapOfLists() {
        EnumSchema before = EnumSchema.closed("State").value("on", "ON", "1.0").build();
        EnumSchema after = EnumSchema.closed("State")
                .value("on", "ON", "1.0")
                .value("off", "OFF", "1.1")
                .build();
        PayloadSchema old = node(
                "1.0",
                schema -> schema.field("since", "list<map<enum:State,instant>>", "1.0")
                        .enumeration(before));
        PayloadSchema now = node(
                "1.1",
                schema -> schema.field("since", "list<map<enum:State,instant>>", "1.0")
                        .enumeration(after));

        Change change = SchemaDiff.between(old, now).get(0);

        assertThat(Witness.of(change, old, now).orElseThrow().member())
                .isEqualTo("\"since\": [{\"off\": \"2026-11-20T17:02:29Z\"}]");
    }

    private static PayloadSchema host(String version, UnaryOperator<PayloadSchema.Builder> parts) {
        return parts.apply(PayloadSchema.of("ironic", "Host", version).form(Form.PLAIN))
                .build();
    }

    private static PayloadSchema node(String version, UnaryOperator<PayloadSchema.Builder> parts) {
        return parts.apply(PayloadSchema.of("ironic", "NodePayload", version)).build();
    }
}
