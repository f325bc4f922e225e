package dev.herald.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.herald.history.tool.HistoryTool;
import dev.herald.history.tool.Report;
import dev.herald.processor.javac.Compilation;
import dev.herald.processor.javac.Javac;
import dev.herald.processor.javac.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The definition that {@code import} prints is the one whose history it has written. */
class ImportedDefinitionTest {
    private static final String IMPORTS = """
            package app;
            import dev.herald.annotation.*;
            import dev.herald.value.*;
            import java.math.*;
            import java.net.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsPrintedForAMessageCompilesToWhatIsRecorded() throws IOException {
        assertCompilesToWhatIsRecorded(List.of("ironic/NodePayload", "ironic/PortPayload"), """
                {"event_type": "baremetal.node.create.start", "payload": {
                  "ironic_object.namespace": "ironic", "ironic_object.name": "NodePayload", "ironic_object.version": "1.15",
                  "ironic_object.data": {
                    "uuid": "1be26c0b-03f2-4d2e-ae87-c02d7f33c123", "created_at": "2016-01-26T20:41:03+00:00", "name": null,
                    "traits": ["a"], "protected": true, "notify": 1, "extra": {}, "size": 3, "ratio": 1.5,
                    "port": {
                      "ironic_object.namespace": "ironic", "ironic_object.name": "PortPayload", "ironic_object.version": "1.1",
                      "ironic_object.data": {"address": "here", "typeURI": "x"}}}}}
                """);
    }

    @Test
    void whatIsPrintedForAJsonSchemaCompilesToWhatIsRecorded() throws IOException {
        assertCompilesToWhatIsRecorded(List.of("storage/VolumePayload"), """
                {"type": "object", "required": ["id", "state", "kind"],
                 "properties": {
                   "id": {"type": "string", "format": "uuid"},
                   "state": {"enum": ["power on", "power off", "IDLE"]},
                   "kind": {"const": "volume"},
                   "size": {"type": "integer", "format": "int32"},
                   "tags": {"type": "array", "uniqueItems": true, "items": {"type": "string"}},
                   "labels": {"type": "object", "additionalProperties": {"type": "number"}},
                   "place": {"type": "object"}}}
                """, "--payload", "storage/VolumePayload");
    }

    private void assertCompilesToWhatIsRecorded(List<String> payloads, String text, String... options)
            throws IOException {
        Path file = Files.writeString(folder.resolve("example.json"), text);
        Path history = folder.resolve("notifications");
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--history", history.toString()));
        arguments.addAll(Arrays.asList(options));

        Report report = HistoryTool.run(arguments);
        Compilation compilation = Javac.onClassPath().history(history).compile(definitions(report));

        assertThat(compilation.errors()).isEmpty();
        for (String payload : payloads) {
            String path = payload + "/1.json";
            assertThat(compilation.text(path)).isEqualTo(Files.readString(history.resolve(path)));
        }
    }

    /** The printed interfaces, each with the imports that an editor would add. */
    private static Sources definitions(Report report) {
        String[] texts = Arrays.stream(report.text().split("(?m)^(?=@Payload)"))
                .filter(part -> part.startsWith("@Payload"))
                .map(part -> IMPORTS + part.substring(0, part.indexOf("\n}") + 2) + "\n")
                .toArray(String[]::new);
        return Sources.of(texts);
    }
}
