package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Redaction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The text that the history records. */
class PayloadSchemaTest {
    private static final PayloadSchema FULL = PayloadSchema.of("example", "VolumePayload", "1.2")
            .instants(Instants.OFFSET)
            .field(Field.of("uuid", "uuid", "1.0"))
            .field(Field.of("auth_password", "string?", "1.0").redacted(Redaction.LOG))
            .field(Field.of("replicas", "int", "1.2").withDefault("3"))
            .field(Field.of("protected", "boolean?", "1.1")
                    .accessor("isProtected")
                    .deprecatedSince("1.2"))
            .field(Field.of("type_uri", "string", "1.0").constant("http://a/\"b\""))
            .field(Field.of("state", "enum:State", "1.0"))
            .field(Field.of("owner", "union:Owner?", "1.1"))
            .enumeration(EnumSchema.open("State", "UNKNOWN")
                    .value("in use", "IN_USE", "1.0")
                    .value("AVAILABLE", "FREE", "1.1")
                    .build())
            .union(new UnionSchema(
                    "Owner",
                    true,
                    List.of(new UnionSchema.Member(
                            new FieldType.PayloadOf(new PayloadName("example", "Person"), 1),
                            Version.parse("1.1"),
                            Optional.empty()))))
            .build();

    @Test
    void theCanonicalTextIsSortedAndLeavesOutWhatIsUsual() {
        assertThat(FULL.canonicalText()).isEqualTo("""
                {
                  "format": 1,
                  "namespace": "example",
                  "name": "VolumePayload",
                  "macro": 1,
                  "version": "1.2",
                  "form": "object",
                  "prefix": "example_object",
                  "instants": "offset",
                  "fields": [
                    { "name": "auth_password", "type": "string?", "since": "1.0", "sensitive": "log" },
                    { "name": "owner", "type": "union:Owner?", "since": "1.1" },
                    { "name": "protected", "accessor": "isProtected", "type": "boolean?", "since": "1.1", "deprecatedSince": "1.2" },
                    { "name": "replicas", "type": "int", "since": "1.2", "default": "3" },
                    { "name": "state", "type": "enum:State", "since": "1.0" },
                    { "name": "type_uri", "type": "string", "since": "1.0", "constant": "http://a/\\"b\\"" },
                    { "name": "uuid", "type": "uuid", "since": "1.0" }
                  ],
                  "enums": {
                    "State": { "unknown": "UNKNOWN", "values": [
                      { "value": "AVAILABLE", "constant": "FREE", "since": "1.1" },
                      { "value": "in use", "since": "1.0" }
                    ] }
                  },
                  "unions": {
                    "Owner": { "open": true, "members": [
                      { "type": "payload:example/Person@1", "since": "1.1" }
                    ] }
                  }
                }
                """);
        assertThat(new JsonMapper().readTree(FULL.canonicalText()).get("macro").intValue())
                .isEqualTo(1);
    }

    @Test
    void aPayloadWithoutFieldsHasATextToo() {
        PayloadSchema empty = PayloadSchema.of("a", "B", "1.0").form(Form.PLAIN).build();

        assertThat(empty.canonicalText())
                .contains("\"form\": \"plain\"", "\"fields\": []")
                .doesNotContain("prefix");
    }

    @Test
    void fieldsAreFoundByTheirWireNames() {
        assertThat(FULL.field("state"))
                .hasValueSatisfying(field -> assertThat(field.type()).hasToString("enum:State"));
        assertThat(FULL.field("State")).isEmpty();
        assertThat(FULL.prefix()).isEqualTo("example_object");
    }
}
