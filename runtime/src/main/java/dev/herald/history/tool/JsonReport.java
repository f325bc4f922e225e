package dev.herald.history.tool;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Prints a report for machines. */
final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    static String of(Report report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("exitCode", report.exitCode());
            json.writeArrayPropertyStart("findings");
            report.findings().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            strings(json, "written", report.written());
            strings(json, "output", report.output());
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        finding.rule().ifPresent(rule -> json.writeStringProperty("rule", rule));
        json.writeStringProperty("subject", finding.subject());
        if (!finding.file().isEmpty()) {
            json.writeStringProperty("file", finding.file());
        }
        if (finding.line() > 0) {
            json.writeNumberProperty("line", finding.line());
        }
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
