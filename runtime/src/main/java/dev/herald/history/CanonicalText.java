package dev.herald.history;

import dev.herald.annotation.Form;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.io.JsonStringEncoder;

/** Prints the files of the history. What has its usual value is left out. */
final class CanonicalText {
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");

    private CanonicalText() {}

    static String of(PayloadSchema schema) {
        return file(schemaSections(schema));
    }

    static String of(LineHistory line) {
        List<String> sections = schemaSections(line.head());
        if (!line.reserved().isEmpty()) {
            sections.add(section("reserved", '[', line.reserved(), CanonicalText::reserved, ']'));
        }
        if (!line.released().isEmpty()) {
            sections.add(section(
                    "released",
                    '{',
                    line.released().entrySet(),
                    each -> member(each.getKey().toString(), each.getValue().toString()),
                    '}'));
        }
        return file(sections);
    }

    static String of(TopicHistory topic) {
        return file(List.of(
                "  \"format\": 1,\n  " + member("topic", topic.name()),
                section("bindings", '[', topic.bindings(), CanonicalText::binding, ']')));
    }

    private static String file(List<String> sections) {
        return "{\n" + String.join(",\n", sections) + "\n}\n";
    }

    private static List<String> schemaSections(PayloadSchema schema) {
        List<String> sections = new ArrayList<>();
        sections.add(head(schema));
        sections.add(section("fields", '[', schema.fields(), CanonicalText::field, ']'));
        if (!schema.enums().isEmpty()) {
            sections.add(section("enums", '{', schema.enums(), CanonicalText::enumeration, '}'));
        }
        if (!schema.unions().isEmpty()) {
            sections.add(section("unions", '{', schema.unions(), CanonicalText::union, '}'));
        }
        return sections;
    }

    private static <T> String section(
            String name, char open, Collection<T> parts, Function<T, String> print, char close) {
        return "  " + quote(name) + ": "
                + lines("  ", open, parts.stream().map(print).toList(), close);
    }

    private static String reserved(LineHistory.Reserved reserved) {
        return line().add(member("name", reserved.name()))
                .add(member("type", reserved.type().toString()))
                .toString();
    }

    private static String binding(Binding binding) {
        StringJoiner line = line();
        line.add(member("event", binding.eventType()));
        line.add(member("level", lower(binding.level())));
        line.add(member("payload", binding.payload() + "@" + binding.macro()));
        if (binding.retired()) {
            line.add("\"retired\": true");
        }
        if (binding.released()) {
            line.add("\"released\": true");
        }
        return line.toString();
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

    /** The name of a constant that is not worth recording. */
    static String usualConstant(String value) {
        return NO_WORD.matcher(value.toUpperCase(Locale.ROOT)).replaceAll("_");
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

    /** The text as JSON. Most texts are plain words, and a folder has very many of them. */
    static String quote(String text) {
        return isPlain(text)
                ? '"' + text + '"'
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
