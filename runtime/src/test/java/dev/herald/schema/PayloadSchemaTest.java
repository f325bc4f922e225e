package dev.herald.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a version promises. */
class PayloadSchemaTest {
    private static final PayloadSchema VOLUME = PayloadSchema.of("example", "VolumePayload", "1.2")
            .field("uuid", "uuid", "1.0")
            .field("state", "enum:State", "1.0")
            .enumeration(EnumSchema.closed("State").value("FREE", "FREE", "1.0").build())
            .build();

    @Test
    void fieldsAreFoundByTheirWireNames() {
        assertThat(VOLUME.field("state"))
                .hasValueSatisfying(field -> assertThat(field.type()).hasToString("enum:State"));
        assertThat(VOLUME.field("State")).isEmpty();
        assertThat(VOLUME.prefix()).isEqualTo("example_object");
    }
}
