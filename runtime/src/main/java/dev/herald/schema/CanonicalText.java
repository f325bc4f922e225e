package dev.herald.schema;

import dev.herald.annotation.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.core.io.JsonStringEncoder;

/** Prints a schema as the history records it. What has its usual value is left out. */
final class CanonicalText {
    private CanonicalText() {}

    static String of(PayloadSchema schema) {
        List<String> sections = new ArrayList<>();
        sections.add("  \"fields\": "
                + lines(
                        "  ",
                        '[',
                        schema.fields().stream().map(CanonicalText::field).toList(),
                        ']'));
        if (!schema.enums().isEmpty()) {
            sections.add("  \"enums\": "
                    + lines(
                            "  ",
                            '{',
                            schema.enums().stream()
                                    .map(CanonicalText::enumeration)
                                    .toList(),
                            '}'));
        }
        if (!schema.unions().isEmpty()) {
            sections.add("  \"unions\": "
                    + lines(
                            "  ",
                            '{',
                            schema.unions().stream().map(CanonicalText::union).toList(),
                            '}'));
        }
        return "{\n" + head(schema) + ",\n" + String.join(",\n", sections) + "\n}\n";
    }

    private static String head(PayloadSchema schema) {
        StringJoiner head = new StringJoiner(",\n");
        head.add("  \"format\": 1");
        head.add("  " + member("namespace", schema.name().namespace()));
        head.add("  " + member("name", schema.name().name()));
        head.add("  \"macro\": " + schema.version().macro());
        head.add("  " + member("version", schema.version().toString()));
        head.add("  " + member("form", lower(schema.form())));
        if (schema.form() == Form.OBJECT) {
            head.add("  " + member("prefix", schema.prefix()));
        }
        head.add("  " + member("instants", lower(schema.instants())));
        schema.semanticsChanged().ifPresent(what -> head.add("  " + member("semanticsChanged", what)));
        schema.retiredSince().ifPresent(version -> head.add("  " + member("retiredSince", version.toString())));
        return head.toString();
    }

    private static String field(Field field) {
        StringJoiner line = line();
        line.add(member("name", field.name()));
        field.accessor().ifPresent(accessor -> line.add(member("accessor", accessor)));
        line.add(member("type", field.typeText()));
        line.add(member("since", field.since().toString()));
        field.defaultValue().ifPresent(value -> line.add(member("default", value)));
        field.constant().ifPresent(value -> line.add(member("constant", value)));
        field.redaction().ifPresent(redaction -> line.add(member("sensitive", lower(redaction))));
        field.deprecatedSince().ifPresent(version -> line.add(member("deprecatedSince", version.toString())));
        field.renamedFrom().ifPresent(name -> line.add(member("renamedFrom", name)));
        return line.toString();
    }

    private static String enumeration(EnumSchema schema) {
        String unknown = schema.unknown()
                .map(constant -> member("unknown", constant) + ", ")
                .orElse("");
        return quote(schema.label()) + ": { " + unknown + "\"values\": "
                + lines(
                        "    ",
                        '[',
                        schema.values().stream()
                                .map(CanonicalText::value)
                                .sorted()
                                .toList(),
                        ']') + " }";
    }

    private static String value(EnumSchema.Value value) {
        StringJoiner line = line();
        line.add(member("value", value.value()));
        if (!value.constant().equals(usualConstant(value.value()))) {
            line.add(member("constant", value.constant()));
        }
        line.add(member("since", value.since().toString()));
        value.retiredSince().ifPresent(version -> line.add(member("retiredSince", version.toString())));
        return line.toString();
    }

    private static String union(UnionSchema schema) {
        String open = schema.open() ? "\"open\": true, " : "";
        List<String> members = schema.members().stream()
                .map(CanonicalText::unionMember)
                .sorted()
                .toList();
        return quote(schema.label()) + ": { " + open + "\"members\": " + lines("    ", '[', members, ']') + " }";
    }

    private static String unionMember(UnionSchema.Member member) {
        StringJoiner line = line();
        line.add(member("type", member.payload().toString()));
        line.add(member("since", member.since().toString()));
        member.retiredSince().ifPresent(version -> line.add(member("retiredSince", version.toString())));
        return line.toString();
    }

    private static String usualConstant(String value) {
        return value.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
    }

    private static StringJoiner line() {
        return new StringJoiner(", ", "{ ", " }");
    }

    private static String lines(String indent, char open, List<String> lines, char close) {
        if (lines.isEmpty()) {
            return "" + open + close;
        }
        String separator = "\n" + indent + "  ";
        return open + separator + String.join("," + separator, lines) + "\n" + indent + close;
    }

    private static String member(String name, String value) {
        return quote(name) + ": " + quote(value);
    }

    private static String quote(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
