package dev.herald.history;

import dev.herald.annotation.Form;
import dev.herald.annotation.Nulls;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.UnionSchema;
import dev.herald.schema.Version;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Prints the files of the history. What has its usual value is left out. It appends to one text, without streams and joiners: a check of a
 * large history prints more than it does anything else, in a JVM that has just started.
 */
final class CanonicalText {
    static final String END = "\n}\n";

    /** What may follow the head of a line. */
    static final List<String> AFTER_HEAD = List.of(",\n  \"reserved\": ", ",\n  \"released\": ", END);

    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");

    private final StringBuilder out = new StringBuilder(2048);
    private boolean first = true;

    private CanonicalText() {}

    static String of(LineHistory line) {
        CanonicalText text = new CanonicalText();
        PayloadSchema head = line.head();
        text.head(head, head.version());
        head.semanticsChanged().ifPresent(what -> text.headMember("semanticsChanged", what));
        head.retiredSince().ifPresent(since -> text.headMember("retiredSince", since.toString()));
        text.section("fields", '[', head.fields(), text::field, ']');
        text.labels(head.enums(), head.unions());
        if (!line.reserved().isEmpty()) {
            text.section("reserved", '[', line.reserved(), text::reserved, ']');
        }
        if (!line.released().isEmpty()) {
            text.section("released", '{', line.released().entrySet(), text::released, '}');
        }
        return text.end();
    }

    static String of(TopicHistory topic) {
        CanonicalText text = new CanonicalText();
        text.out.append("{\n  \"format\": 1");
        text.headMember("topic", topic.name());
        text.section("bindings", '[', topic.bindings(), text::binding, ']');
        topic.released().ifPresent(fingerprint -> text.headMember("released", fingerprint.toString()));
        return text.end();
    }

    /** One version of a line, whose fields are printed already. */
    static String of(
            PayloadSchema head,
            Version version,
            List<String> fields,
            Collection<EnumSchema> enums,
            Collection<UnionSchema> unions) {
        CanonicalText text = new CanonicalText();
        text.head(head, version);
        text.section("fields", '[', fields, text.out::append, ']');
        text.labels(enums, unions);
        return text.end();
    }

    /** A field alone. */
    static String of(Field field) {
        CanonicalText text = new CanonicalText();
        text.field(field);
        return text.out.toString();
    }

    private String end() {
        return out.append(END).toString();
    }

    private void head(PayloadSchema schema, Version version) {
        out.append("{\n  \"format\": 1");
        headMember("namespace", schema.name().namespace());
        headMember("name", schema.name().name());
        out.append(",\n  \"macro\": ").append(version.macro());
        headMember("version", version.toString());
        headMember("form", lower(schema.form()));
        if (schema.form() == Form.OBJECT) {
            headMember("prefix", schema.prefix());
        }
        headMember("instants", lower(schema.instants()));
        if (schema.nulls() != Nulls.WRITTEN) {
            headMember("nulls", lower(schema.nulls()));
        }
    }

    private void headMember(String name, String value) {
        out.append(",\n  \"").append(name).append("\": ");
        quote(value);
    }

    private void labels(Collection<EnumSchema> enums, Collection<UnionSchema> unions) {
        if (!enums.isEmpty()) {
            section("enums", '{', enums, this::enumeration, '}');
        }
        if (!unions.isEmpty()) {
            section("unions", '{', unions, this::union, '}');
        }
    }

    private <T> void section(String name, char open, Collection<T> parts, Consumer<T> print, char close) {
        out.append(",\n  \"").append(name).append("\": ");
        lines("  ", open, parts, print, close);
    }

    private <T> void lines(String indent, char open, Collection<T> parts, Consumer<T> print, char close) {
        char before = open;
        for (T part : parts) {
            out.append(before).append('\n').append(indent).append("  ");
            print.accept(part);
            before = ',';
        }
        if (parts.isEmpty()) {
            out.append(open);
        } else {
            out.append('\n').append(indent);
        }
        out.append(close);
    }

    private void field(Field field) {
        open();
        member("name", field.name());
        member("accessor", field.accessor());
        member("type", field.typeText());
        member("since", field.since().toString());
        member("default", field.defaultValue());
        member("constant", field.constant());
        if (field.redaction().isPresent()) {
            member("sensitive", lower(field.redaction().get()));
        }
        member("deprecatedSince", field.deprecatedSince());
        member("renamedFrom", field.renamedFrom());
        close();
    }

    private void reserved(LineHistory.Reserved reserved) {
        open();
        member("name", reserved.name());
        member("type", reserved.type().toString());
        close();
    }

    private void released(Map.Entry<Version, Fingerprint> released) {
        quote(released.getKey().toString());
        out.append(": ");
        quote(released.getValue().toString());
    }

    private void binding(Binding binding) {
        open();
        member("event", binding.eventType());
        member("level", lower(binding.level()));
        member("payload", binding.payload() + "@" + binding.macro());
        if (binding.retired()) {
            flag("retired");
        }
        if (binding.released()) {
            flag("released");
        }
        close();
    }

    private void enumeration(EnumSchema schema) {
        quote(schema.label());
        out.append(": ");
        open();
        member("unknown", schema.unknown());
        members("values", schema.values().stream().map(CanonicalText::value));
        close();
    }

    private static String value(EnumSchema.Value value) {
        CanonicalText text = new CanonicalText();
        text.open();
        text.member("value", value.value());
        if (!value.constant().equals(usualConstant(value.value()))) {
            text.member("constant", value.constant());
        }
        text.member("since", value.since().toString());
        text.member("retiredSince", value.retiredSince());
        text.close();
        return text.out.toString();
    }

    private void union(UnionSchema schema) {
        quote(schema.label());
        out.append(": ");
        open();
        if (schema.open()) {
            flag("open");
        }
        members("members", schema.members().stream().map(CanonicalText::unionMember));
        close();
    }

    private static String unionMember(UnionSchema.Member member) {
        CanonicalText text = new CanonicalText();
        text.open();
        text.member("type", member.payload().toString());
        text.member("since", member.since().toString());
        text.member("retiredSince", member.retiredSince());
        text.close();
        return text.out.toString();
    }

    /** The name of a constant that is not worth recording. */
    static String usualConstant(String value) {
        return NO_WORD.matcher(value.toUpperCase(Locale.ROOT)).replaceAll("_");
    }

    private void open() {
        out.append("{ ");
        first = true;
    }

    private void close() {
        out.append(" }");
    }

    private void member(String name, String value) {
        name(name);
        quote(value);
    }

    private void member(String name, Optional<?> value) {
        if (value.isPresent()) {
            member(name, value.get().toString());
        }
    }

    private void flag(String name) {
        name(name);
        out.append("true");
    }

    private void members(String name, Stream<String> lines) {
        name(name);
        lines("    ", '[', lines.sorted().toList(), out::append, ']');
    }

    private void name(String name) {
        if (!first) {
            out.append(", ");
        }
        first = false;
        out.append('"').append(name).append("\": ");
    }

    /** Most texts are plain words, and a folder has very many of them. */
    private void quote(String text) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            out.append(JsonStringEncoder.getInstance().quoteAsCharArray(text));
        }
        out.append('"');
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
