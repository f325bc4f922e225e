package dev.herald.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Nulls;
import dev.herald.annotation.Redaction;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.schema.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The text that the history records, and that it is read as what was written. */
class LineHistoryTest {
    static final PayloadSchema FULL = PayloadSchema.of("example", "VolumePayload", "1.2")
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
    void whatIsWrittenForEmptyFieldsIsRecordedWhereItIsNotUsual() {
        LineHistory line = LineHistory.of(PayloadSchema.of("a", "B", "1.0")
                .nulls(Nulls.LEFT_OUT)
                .field("x", "string?", "1.0")
                .build());

        assertThat(line.canonicalText()).contains("  \"instants\": \"z\",\n  \"nulls\": \"left_out\",\n  \"fields\"");
        assertThat(LineHistory.parse("1.json", line.canonicalText())).isEqualTo(line);
    }

    @Test
    void theCanonicalTextIsSortedAndLeavesOutWhatIsUsual() {
        assertThat(LineHistory.of(FULL).canonicalText()).isEqualTo("""
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
    }

    @Test
    void aPayloadWithoutFieldsHasATextToo() {
        PayloadSchema empty = PayloadSchema.of("a", "B", "1.0").form(Form.PLAIN).build();

        assertThat(LineHistory.of(empty).canonicalText())
                .contains("\"form\": \"plain\"", "\"fields\": []")
                .doesNotContain("prefix");
    }

    @Test
    void whatWasWrittenIsReadAsTheSame() {
        LineHistory line = LineHistory.of(FULL)
                .withReserved(List.of(new LineHistory.Reserved("inspect_at", FieldType.parse("instant"))))
                .release();

        LineHistory read = LineHistory.parse("1.json", line.canonicalText());

        assertThat(read.canonicalText())
                .isEqualTo(line.canonicalText())
                .contains(
                        "  \"reserved\": [\n    { \"name\": \"inspect_at\", \"type\": \"instant\" }\n  ],\n",
                        "  \"released\": {\n    \"1.2\": \"sha256:");
        assertThat(read.isHeadReleased()).isTrue();
        assertThat(read.lastReleased()).contains(Version.parse("1.2"));
        assertThat(read.head().field("replicas")).isEqualTo(FULL.field("replicas"));
        assertThat(read.reserved()).isEqualTo(line.reserved());
    }

    @Test
    void theOrderOfSectionsAndMembersDoesNotCount() {
        LineHistory line = LineHistory.parse("1.json", """
                {
                  "fields": [
                    { "since": "1.0", "type": "uuid", "name": "uuid" },
                    { "name": "name", "type": "string?", "since": "1.1" }
                  ],
                  "version": "1.1", "macro": 1, "name": "B", "namespace": "a",
                  "instants": "z", "form": "plain", "format": 1
                }
                """);

        assertThat(line.head().fields()).extracting(Field::name).containsExactly("name", "uuid");
        assertThat(line.head().form()).isEqualTo(Form.PLAIN);
        assertThat(line.canonicalText()).contains("""
                  "fields": [
                    { "name": "name", "type": "string?", "since": "1.1" },
                    { "name": "uuid", "type": "uuid", "since": "1.0" }
                  ]
                """);
    }

    @Test
    void aReleasedVersionStaysWhatItWasWhenTheLineGrows() {
        LineHistory released = LineHistory.of(PayloadSchema.of("a", "B", "1.0")
                        .field("uuid", "uuid", "1.0")
                        .build())
                .release();

        LineHistory grown = released.withHead(PayloadSchema.of("a", "B", "1.1")
                .field("uuid", "uuid", "1.0")
                .field("name", "string?", "1.1")
                .build());
        LineHistory bent = released.withHead(
                PayloadSchema.of("a", "B", "1.1").field("uuid", "uuid?", "1.0").build());

        assertThat(grown.changed()).isEmpty();
        assertThat(grown.isHeadReleased()).isFalse();
        assertThat(bent.changed()).containsOnlyKeys(Version.parse("1.0"));
        assertThat(grown.release().released()).containsOnlyKeys(Version.parse("1.0"), Version.parse("1.1"));
    }
}
