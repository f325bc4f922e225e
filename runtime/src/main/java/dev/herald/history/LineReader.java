package dev.herald.history;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Nulls;
import dev.herald.annotation.Redaction;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the file of a macro line. */
final class LineReader {
    /** Each mention of a method costs a class, and with many files the start counts. */
    static final Function<String, Version> VERSION = Version::parse;

    private static final Function<String, FieldType> TYPE = LineReader::type;

    private final Part file;
    private final Version version;
    private final LabelReader labels;

    private LineReader(Part file) {
        this.file = file;
        this.version = file.text("version", VERSION);
        int macro = file.number("macro");
        if (version.macro() != macro) {
            throw file.fault("version", "version " + version + " is not of macro line " + macro);
        }
        this.labels = new LabelReader(file, version);
    }

    static LineHistory read(String file, String text) {
        return new LineReader(Part.ofFile(file, text)).line();
    }

    private LineHistory line() {
        PayloadSchema head = schema();
        List<LineHistory.Reserved> reserved = reserved(head);
        SortedMap<Version, Fingerprint> released = new TreeMap<>();
        Optional<Part> fingerprints = file.optionalPart("released");
        file.end();
        fingerprints.ifPresent(part -> part.names()
                .forEach(name -> released.put(releasedVersion(part, name), part.text(name, Fingerprint::parse))));
        LineHistory line = new LineHistory(head, reserved, released);
        fingerprints.ifPresent(part -> line.changed().forEach((changed, now) -> {
            throw part.fault(
                    changed.toString(),
                    changed + " is not any more what was released: its members have the fingerprint " + now
                            + joined(head, changed)
                            + ". What is released stays as it is: take the file back from version control, and put the change into a later version");
        }));
        return line;
    }

    /** Where two branches have released one version, the field to move is among those that joined with it. */
    private static String joined(PayloadSchema head, Version version) {
        List<String> names = head.fields().stream()
                .filter(field -> field.since().equals(version))
                .map(Field::name)
                .toList();
        return version.micro() == 0 || names.isEmpty() ? "" : "; with it joined " + String.join(", ", names);
    }

    private PayloadSchema schema() {
        PayloadName name = new PayloadName(file.text("namespace", Names::namespace), file.text("name", Names::name));
        Form form = file.text("form", text -> constant(Form.values(), text));
        String prefix = form == Form.OBJECT ? file.text("prefix", Names::namespace) : name.namespace() + "_object";
        Instants instants = file.text("instants", text -> constant(Instants.values(), text));
        List<Field> fields = fields();
        labels.end();
        return new PayloadSchema(
                name,
                version,
                form,
                prefix,
                instants,
                file.optionalText("nulls", text -> constant(Nulls.values(), text))
                        .orElse(Nulls.WRITTEN),
                fields,
                labels.enums(),
                labels.unions(),
                file.optionalText("semanticsChanged"),
                file.optionalText("retiredSince", VERSION));
    }

    private List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Part part : file.parts("fields")) {
            Field field = field(part);
            Integer first = lines.putIfAbsent(field.name(), part.line());
            if (first != null) {
                throw part.fault(
                        "name",
                        "field '" + field.name() + "' is here twice, first on line " + first + "; keep one of the two");
            }
            fields.add(field);
        }
        return fields;
    }

    private Field field(Part part) {
        FieldType type = part.text("type", TYPE);
        labels.use(part, type);
        Field field = new Field(
                part.text("name"),
                type,
                part.text("type").endsWith("?"),
                since(part, version),
                part.optionalText("accessor"),
                part.optionalText("default"),
                part.optionalText("constant"),
                part.optionalText("sensitive", redaction -> constant(Redaction.values(), redaction)),
                part.optionalText("deprecatedSince", VERSION),
                part.optionalText("renamedFrom"));
        part.end();
        return field;
    }

    private static FieldType type(String text) {
        return FieldType.parse(text.endsWith("?") ? text.substring(0, text.length() - 1) : text);
    }

    private List<LineHistory.Reserved> reserved(PayloadSchema head) {
        Set<String> seen = new HashSet<>();
        return file.optionalParts("reserved").orElse(List.of()).stream()
                .map(part -> {
                    LineHistory.Reserved name = new LineHistory.Reserved(part.text("name"), part.text("type", TYPE));
                    part.end();
                    if (head.field(name.name()).isPresent()) {
                        throw part.fault("name", "'" + name.name() + "' is reserved and a field; it is one of the two");
                    }
                    if (!seen.add(name.name())) {
                        throw part.fault("name", "'" + name.name() + "' is reserved twice; keep one of the two");
                    }
                    return name;
                })
                .toList();
    }

    /** The version that a member joined with. */
    static Version since(Part part, Version version) {
        Version since = part.text("since", VERSION);
        if (since.macro() != version.macro() || since.compareTo(version) > 0) {
            throw part.fault(
                    "since",
                    "since " + since + " is outside of this file, which has " + version.startOfLine() + " to "
                            + version);
        }
        return since;
    }

    private Version releasedVersion(Part part, String name) {
        Version released = Version.find(name)
                .orElseThrow(() ->
                        part.fault(name, "'" + name + "' is not a version; a version is macro.micro, such as 1.15"));
        if (released.macro() != version.macro() || released.compareTo(version) > 0) {
            throw part.fault(
                    name,
                    released + " is released, but this file has " + version.startOfLine() + " to " + version
                            + "; take it back from version control");
        }
        return released;
    }

    /** A constant by its name in lower case. */
    static <E extends Enum<E>> E constant(E[] constants, String text) {
        List<String> names = Arrays.stream(constants)
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
        int index = names.indexOf(text);
        if (index < 0) {
            throw new IllegalArgumentException("'" + text + "' is not known here; " + Nearest.hint(text, names));
        }
        return constants[index];
    }
}
