package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Instants;
import dev.herald.annotation.Redaction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a version promises. */
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
    void fieldsAreFoundByTheirWireNames() {
        assertThat(FULL.field("state"))
                .hasValueSatisfying(field -> assertThat(field.type()).hasToString("enum:State"));
        assertThat(FULL.field("State")).isEmpty();
        assertThat(FULL.prefix()).isEqualTo("example_object");
    }
}
