package dev.herald.history.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.annotation.Form;
import dev.herald.history.LineHistory;
import dev.herald.schema.PayloadName;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An existing system starts with what it has. */
class ImportTest {
    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void anEmptyProject() {
        project = new Project(folder);
    }

    @Test
    void aNotificationTellsWhatItIs() {
        Report report = importFile("""
                {"event_type": "baremetal.node.create.start", "payload": {
                  "ironic_object.namespace": "ironic", "ironic_object.name": "NodePayload", "ironic_object.version": "1.15",
                  "ironic_object.data": {
                    "uuid": "1be26c0b-03f2-4d2e-ae87-c02d7f33c123", "created_at": "2016-01-26T20:41:03+00:00", "name": null,
                    "traits": ["a"], "protected": true, "extra": {}, "size": 3, "ratio": 1.5,
                    "port": {
                      "ironic_object.namespace": "ironic", "ironic_object.name": "PortPayload", "ironic_object.version": "2.1",
                      "ironic_object.data": {"address": "here"}}}}}
                """);

        assertThat(report.exitCode()).isZero();
        assertThat(line("ironic", "NodePayload", 1).canonicalText()).contains("""
                  "version": "1.15",
                  "form": "object",
                  "prefix": "ironic_object",
                  "instants": "offset",
                  "fields": [
                    { "name": "created_at", "type": "instant", "since": "1.0" },
                    { "name": "extra", "type": "json", "since": "1.0" },
                    { "name": "name", "type": "string?", "since": "1.0" },
                    { "name": "port", "type": "payload:ironic/PortPayload@2", "since": "1.0" },
                    { "name": "protected", "accessor": "protectedValue", "type": "boolean", "since": "1.0" },
                    { "name": "ratio", "type": "double", "since": "1.0" },
                    { "name": "size", "type": "long", "since": "1.0" },
                    { "name": "traits", "type": "list<string>", "since": "1.0" },
                    { "name": "uuid", "type": "uuid", "since": "1.0" }
                  ]
                }
                """);
        assertThat(line("ironic", "PortPayload", 2).head().field("address")).isPresent();
        assertThat(report.text())
                .contains(
                        "@Payload(namespace = \"ironic\", name = \"NodePayload\", version = \"1.15\", instants = Instants.OFFSET)",
                        "public interface NodeDefinition {",
                        "  @WireName(\"protected\") boolean protectedValue();",
                        "  PortDefinition port();",
                        "  Optional<String> name();",
                        "look at 'name' is null in the example: string? is a guess");
    }

    @Test
    void theEnvelopeOfOsloIsOpened() {
        Report report = importFile("""
                {"oslo.version": "2.0", "oslo.message": "{\\"event_type\\": \\"a\\", \\"payload\\": {\\"a_object.namespace\\": \\"a\\",\
                 \\"a_object.name\\": \\"B\\", \\"a_object.version\\": \\"1.0\\", \\"a_object.data\\": {\\"x\\": 1}}}"}
                """);

        assertThat(report.exitCode()).isZero();
        assertThat(line("a", "B", 1).head().field("x")).isPresent();
    }

    @Test
    void aPayloadThatTellsNothingIsPlainAndIsNamed() {
        String plain = "{\"typeURI\": \"x\", \"count\": 123456789012345678901, \"none\": []}";

        assertThat(importFile(plain).text()).contains("name it with --payload, such as --payload ironic/NodePayload");
        Report report = importFile(plain, "--payload", "audit/CadfPayload", "--version", "3.0");

        assertThat(report.text())
                .contains("form = Form.PLAIN", "@WireName(\"typeURI\") String typeURI();", "BigInteger count();");
        assertThat(line("audit", "CadfPayload", 3).head().field("none"))
                .hasValueSatisfying(none -> assertThat(none.typeText()).isEqualTo("list<string>"));
    }

    @Test
    void aJsonSchemaSaysMore() {
        Report report = importFile("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["id", "state", "at", "kind"],
                 "properties": {
                   "id": {"type": "string", "format": "uuid"},
                   "state": {"enum": ["power on", "power off"]},
                   "at": {"type": "string", "format": "date-time"},
                   "kind": {"const": "volume"},
                   "size": {"type": "integer", "format": "int32"},
                   "note": {"type": ["string", "null"]},
                   "owner": {"$ref": "#/$defs/text"},
                   "tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
                   "labels": {"type": "object", "additionalProperties": {"type": "number"}},
                   "place": {"type": "object", "properties": {"room": {"type": "string"}}},
                   "maybe": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}},
                 "$defs": {"text": {"type": "string"}}}
                """, "--payload", "storage/VolumePayload");

        assertThat(report.exitCode()).isZero();
        assertThat(line("storage", "VolumePayload", 1).canonicalText()).contains("""
                  "fields": [
                    { "name": "at", "type": "instant", "since": "1.0" },
                    { "name": "id", "type": "uuid", "since": "1.0" },
                    { "name": "kind", "type": "string", "since": "1.0", "constant": "volume" },
                    { "name": "labels", "type": "map<string,double>?", "since": "1.0" },
                    { "name": "maybe", "type": "boolean?", "since": "1.0" },
                    { "name": "note", "type": "string?", "since": "1.0" },
                    { "name": "owner", "type": "string?", "since": "1.0" },
                    { "name": "place", "type": "payload:storage/VolumePlacePayload@1?", "since": "1.0" },
                    { "name": "size", "type": "int?", "since": "1.0" },
                    { "name": "state", "type": "enum:State", "since": "1.0" },
                    { "name": "tags", "type": "set<string>?", "since": "1.0" }
                  ],
                  "enums": {
                    "State": { "values": [
                      { "value": "power off", "since": "1.0" },
                      { "value": "power on", "since": "1.0" }
                    ] }
                  }
                """);
        assertThat(report.text())
                .contains(
                        "  enum State {",
                        "    @WireName(\"power on\") POWER_ON,",
                        "  @Constant(\"volume\") String kind();")
                .contains(
                        "look at 'place' is an object with properties: its definition is called VolumePlacePayload here");
    }

    @Test
    void whatAJsonSchemaConsistsOfIsPutTogether() {
        Report report = importFile("""
                {"$schema": "https://json-schema.org/draft/2020-12/schema",
                 "allOf": [{"$ref": "#/$defs/entity"}, {"properties": {"size": {"type": "integer"}}, "required": ["size"]}],
                 "$defs": {
                   "entity": {"type": "object", "required": ["id"], "properties": {
                     "id": {"type": "string", "format": "uuid"},
                     "parent": {"allOf": [{"$ref": "#/$defs/link"}], "type": ["object", "null"]},
                     "host": {"$ref": "#/$defs/host"},
                     "hosts": {"type": "array", "items": {"$ref": "#/$defs/host"}},
                     "again": {"$ref": "#/$defs/loop"}}},
                   "link": {"properties": {"rel": {"type": "string"}}},
                   "host": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                   "loop": {"type": "object", "properties": {"next": {"$ref": "#/$defs/loop"}}}}}
                """, "--payload", "storage/VolumePayload");

        assertThat(report.exitCode()).as(report.text()).isZero();
        assertThat(line("storage", "VolumePayload", 1).canonicalText()).contains("""
                  "fields": [
                    { "name": "again", "type": "payload:storage/LoopPayload@1?", "since": "1.0" },
                    { "name": "host", "type": "payload:storage/HostPayload@1?", "since": "1.0" },
                    { "name": "hosts", "type": "list<payload:storage/HostPayload@1>?", "since": "1.0" },
                    { "name": "id", "type": "uuid", "since": "1.0" },
                    { "name": "parent", "type": "payload:storage/VolumeParentPayload@1?", "since": "1.0" },
                    { "name": "size", "type": "long", "since": "1.0" }
                  ]
                """);
        assertThat(line("storage", "HostPayload", 1).head().form()).isEqualTo(Form.PLAIN);
        assertThat(report.text())
                .contains(
                        "look at 'next' is in itself, which no payload can be",
                        "  Optional<List<HostDefinition>> hosts();")
                .containsOnlyOnce("public interface HostDefinition {");
    }

    @Test
    void aReferenceThatLeadsNowhereIsAnError() {
        String schema = "{\"type\": \"object\", \"properties\": {\"a\": {\"$ref\": \"%s\"}}, \"$defs\": {\"x\":"
                + " {\"allOf\": [{\"$ref\": \"#/$defs/x\"}]}}}";

        assertThat(importFile(schema.formatted("#/$defs/none"), "--payload", "a/B")
                        .text())
                .contains("refers to #/$defs/none, which is not there");
        assertThat(importFile(schema.formatted("other.json#/a"), "--payload", "a/B")
                        .text())
                .contains("which is in another file");
        assertThat(importFile(schema.formatted("#/$defs/x"), "--payload", "a/B").text())
                .contains("has a part that consists of itself");
    }

    @Test
    void objectsWithoutANameArePayloadsOfTheirOwn() {
        Report report = importFile("""
                {"id": "a", "initiator": {"id": "b", "host": {"agent": "c"}},
                 "attachments": [{"name": "x", "size": 1}, {"name": "y", "size": 1.5, "more": true}],
                 "labels": {"a-b": "c"}}
                """, "--payload", "audit/CadfPayload");

        assertThat(line("audit", "CadfPayload", 1).canonicalText()).contains("""
                    { "name": "attachments", "type": "list<payload:audit/CadfAttachmentsPayload@1>", "since": "1.0" },
                    { "name": "id", "type": "string", "since": "1.0" },
                    { "name": "initiator", "type": "payload:audit/CadfInitiatorPayload@1", "since": "1.0" },
                    { "name": "labels", "type": "json", "since": "1.0" }
                """);
        assertThat(line("audit", "CadfAttachmentsPayload", 1).canonicalText()).contains("""
                    { "name": "more", "type": "boolean?", "since": "1.0" },
                    { "name": "name", "type": "string", "since": "1.0" },
                    { "name": "size", "type": "double", "since": "1.0" }
                """);
        assertThat(line("audit", "CadfInitiatorHostPayload", 1).head().form()).isEqualTo(Form.PLAIN);
        assertThat(report.text())
                .contains(
                        "look at 'initiator' is an object without a name: CadfInitiatorPayload is a guess",
                        "look at 'labels' is an object: json takes anything",
                        "  CadfInitiatorDefinition initiator();");
    }

    @Test
    void severalExamplesSayMoreThanOne() {
        // given
        project.write(
                folder.resolve("one.json"), "{\"id\": 1, \"note\": null, \"tags\": [], \"at\": \"x\", \"kind\": 1}");
        project.write(
                folder.resolve("two.json"),
                "{\"id\": 2, \"note\": 5, \"tags\": [true], \"at\": \"2016-01-26T20:41:03Z\", \"kind\": true, \"late\": 1}");

        // when
        Report report = project.run(
                "import", folder + "/one.json", folder + "/two.json", "--payload", "a/BPayload", "--version", "1.0");

        // then
        assertThat(line("a", "BPayload", 1).canonicalText()).contains("""
                    { "name": "at", "type": "string", "since": "1.0" },
                    { "name": "id", "type": "long", "since": "1.0" },
                    { "name": "kind", "type": "json", "since": "1.0" },
                    { "name": "late", "type": "long?", "since": "1.0" },
                    { "name": "note", "type": "long?", "since": "1.0" },
                    { "name": "tags", "type": "list<boolean>", "since": "1.0" }
                """);
        assertThat(report.text())
                .contains("look at 'kind' is long and boolean in the examples")
                .doesNotContain("'note'", "'tags'");
    }

    @Test
    void severalSchemasAreNotOnePayload() {
        String schema = "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}";
        project.write(folder.resolve("one.json"), schema);
        project.write(folder.resolve("two.json"), schema);

        Report report = project.run("import", folder + "/one.json", folder + "/two.json", "--payload", "a/BPayload");

        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.text()).contains("two of the files say what a/BPayload is");
    }

    @Test
    void whatHasAHistoryIsNotImported() {
        importFile("{\"x\": 1}", "--payload", "a/B");

        Report again = importFile("{\"y\": 1}", "--payload", "a/B");

        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.text()).contains("a/B has a history already", "import is for the first version only");
        assertThat(line("a", "B", 1).head().field("x")).isPresent();
    }

    @Test
    void mistakesAreNamed() {
        assertThat(importFile("{").text()).contains("is not JSON");
        assertThat(importFile("[1]").text()).contains("is no JSON object");
        assertThat(importFile("{}", "--payload", "x").text()).contains("one is namespace/name");
        assertThat(importFile("{}", "--payload", "../../x/Y").exitCode()).isEqualTo(2);
        assertThat(project.run("import").text()).contains("import takes files");
        assertThat(project.run("import", folder + "/none.json").text()).contains("cannot be read");
    }

    private Report importFile(String text, String... options) {
        Path file = folder.resolve("example.json");
        project.write(file, text);
        String[] words = new String[options.length + 2];
        words[0] = "import";
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return project.run(words);
    }

    private LineHistory line(String namespace, String name, int macro) {
        return project.history().line(new PayloadName(namespace, name), macro).orElseThrow();
    }
}
