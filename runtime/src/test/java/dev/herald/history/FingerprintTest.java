package dev.herald.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.herald.annotation.Nulls;
import dev.herald.annotation.Redaction;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import org.junit.jupiter.api.Test;

/** What makes a version another one, and what does not. */
class FingerprintTest {
    private static final Field SIZE = Field.of("size", "int", "1.0");
    private static final Field MODE = Field.of("mode", "enum:Mode", "1.0");
    private static final Field LATER = Field.of("later", "int", "1.1");

    @Test
    void namesInJavaDeprecationAndRetirementAreNoDifference() {
        Fingerprint plain = of(schema(SIZE, MODE), "1.1");

        assertThat(of(schema(SIZE.accessor("getSize"), MODE), "1.1")).isEqualTo(plain);
        assertThat(of(schema(SIZE.deprecatedSince("1.1"), MODE), "1.1")).isEqualTo(plain);
        assertThat(of(schema(SIZE.renamedFrom("bytes"), MODE), "1.1")).isEqualTo(plain);
        assertThat(of(schema(SIZE.redacted(Redaction.LOG), MODE), "1.1")).isEqualTo(plain);
        assertThat(of(schema(SIZE.withDefault("3"), MODE), "1.1")).isEqualTo(plain);
        assertThat(of(
                        base(SIZE, Field.of("mode", "enum:Renamed", "1.0"))
                                .enumeration(EnumSchema.open("Renamed", "OTHER")
                                        .retired("up", "GOES_UP", "1.0", "1.1")
                                        .build())
                                .semanticsChanged("all of it")
                                .retiredSince("1.1")
                                .build(),
                        "1.1"))
                .isEqualTo(plain);
    }

    @Test
    void whatTheWireShowsIsADifference() {
        Fingerprint plain = of(schema(SIZE, MODE), "1.1");

        assertThat(of(schema(SIZE.redacted(Redaction.MASK), MODE), "1.1")).isNotEqualTo(plain);
        assertThat(of(schema(Field.of("size", "int?", "1.0"), MODE), "1.1")).isNotEqualTo(plain);
        assertThat(of(schema(Field.of("size", "long", "1.0"), MODE), "1.1")).isNotEqualTo(plain);
        assertThat(of(schema(SIZE.constant("3"), MODE), "1.1")).isNotEqualTo(plain);
        assertThat(of(base(SIZE).nulls(Nulls.LEFT_OUT).build(), "1.1"))
                .isNotEqualTo(of(base(SIZE).build(), "1.1"));
        assertThat(of(schema(SIZE, MODE, LATER.withDefault("1")), "1.1"))
                .isNotEqualTo(of(schema(SIZE, MODE, LATER.withDefault("2")), "1.1"));
        assertThat(of(
                        base(SIZE, MODE)
                                .enumeration(EnumSchema.closed("Mode")
                                        .value("up", "UP", "1.0")
                                        .build())
                                .build(),
                        "1.1"))
                .isNotEqualTo(plain);
    }

    @Test
    void laterMembersAreNoDifferenceToEarlierVersions() {
        Fingerprint before = of(schema(SIZE, MODE), "1.0");

        assertThat(of(schema(SIZE, MODE, LATER), "1.0")).isEqualTo(before);
        assertThat(of(
                        base(SIZE, MODE)
                                .enumeration(EnumSchema.open("Mode", "UNKNOWN")
                                        .value("up", "UP", "1.0")
                                        .value("down", "DOWN", "1.1")
                                        .build())
                                .build(),
                        "1.0"))
                .isEqualTo(before);
    }

    @Test
    void equalEnumsMayBeOneOrTwoInJava() {
        Field other = Field.of("other", "enum:Mode", "1.0");
        Fingerprint shared = of(schema(MODE, other), "1.0");

        assertThat(of(
                        base(MODE, Field.of("other", "enum:Other", "1.0"))
                                .enumeration(EnumSchema.open("Mode", "UNKNOWN")
                                        .value("up", "UP", "1.0")
                                        .build())
                                .enumeration(EnumSchema.open("Other", "UNKNOWN")
                                        .value("up", "UP", "1.0")
                                        .build())
                                .build(),
                        "1.0"))
                .isEqualTo(shared);
    }

    @Test
    void theTextIsReadAsWhatWasPrinted() {
        Fingerprint fingerprint = of(schema(SIZE, MODE), "1.0");

        assertThat(Fingerprint.parse(fingerprint.toString())).isEqualTo(fingerprint);
        assertThatThrownBy(() -> Fingerprint.parse("md5:1")).hasMessageContaining("is not a fingerprint");
    }

    private static Fingerprint of(PayloadSchema schema, String version) {
        return Fingerprint.of(schema, Version.parse(version));
    }

    private static PayloadSchema schema(Field... fields) {
        return base(fields)
                .enumeration(EnumSchema.open("Mode", "UNKNOWN")
                        .value("up", "UP", "1.0")
                        .build())
                .build();
    }

    private static PayloadSchema.Builder base(Field... fields) {
        PayloadSchema.Builder builder = PayloadSchema.of("a", "B", "1.1");
        for (Field field : fields) {
            builder.field(field);
        }
        return builder;
    }
}
