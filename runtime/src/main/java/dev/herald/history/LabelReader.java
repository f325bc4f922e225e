package dev.herald.history;

import dev.herald.schema.EnumSchema;
import dev.herald.schema.FieldType;
import dev.herald.schema.Nearest;
import dev.herald.schema.UnionSchema;
import dev.herald.schema.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the enums and unions of a macro line, and holds the types of its fields against them. */
final class LabelReader {
    private final Part file;
    private final Version version;
    private final Map<String, EnumSchema> enums = new HashMap<>();
    private final Map<String, UnionSchema> unions = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    LabelReader(Part file, Version version) {
        this.file = file;
        this.version = version;
        file.named("enums").forEach((label, part) -> enums.put(label, enumeration(label, part)));
        file.named("unions").forEach((label, part) -> unions.put(label, union(label, part)));
    }

    List<EnumSchema> enums() {
        return List.copyOf(enums.values());
    }

    List<UnionSchema> unions() {
        return List.copyOf(unions.values());
    }

    /** Complains about a type whose enum or union is not in the file. */
    void use(Part part, FieldType type) {
        if (type instanceof FieldType.EnumOf of) {
            checkLabel(part, "enum", of.label(), enums.keySet());
        } else if (type instanceof FieldType.UnionOf of) {
            checkLabel(part, "union", of.label(), unions.keySet());
        } else if (type instanceof FieldType.ListOf of) {
            use(part, of.element());
        } else if (type instanceof FieldType.SetOf of) {
            use(part, of.element());
        } else if (type instanceof FieldType.MapOf of) {
            use(part, of.key());
            use(part, of.value());
        }
    }

    private void checkLabel(Part part, String what, String label, Set<String> labels) {
        if (!labels.contains(label)) {
            throw part.fault(
                    "type",
                    what + " '" + label + "' is not under \"" + what + "s\" of this file; "
                            + Nearest.hint(label, labels));
        }
        used.add(what + "s" + label);
    }

    /** Complains about an enum or union that no field has used. */
    void end() {
        checkUsed("enums", enums.keySet());
        checkUsed("unions", unions.keySet());
    }

    private void checkUsed(String section, Set<String> labels) {
        Part part = file.optionalPart(section).orElse(file);
        for (String label : labels) {
            if (!used.contains(section + label)) {
                throw part.fault(label, "no field has '" + label + "' as its type; delete it here");
            }
        }
    }

    private EnumSchema enumeration(String label, Part part) {
        Set<String> seen = new HashSet<>();
        List<EnumSchema.Value> values = part.parts("values").stream()
                .map(each -> {
                    String text = each.text("value");
                    if (!seen.add(text)) {
                        throw each.fault("value", "'" + text + "' is twice in enum '" + label + "'");
                    }
                    EnumSchema.Value value = new EnumSchema.Value(
                            text,
                            each.optionalText("constant").orElseGet(() -> CanonicalText.usualConstant(text)),
                            LineReader.since(each, version),
                            each.optionalText("retiredSince", LineReader.VERSION));
                    each.end();
                    return value;
                })
                .toList();
        EnumSchema schema = new EnumSchema(label, part.optionalText("unknown"), values);
        part.end();
        return schema;
    }

    private UnionSchema union(String label, Part part) {
        Set<FieldType> seen = new HashSet<>();
        List<UnionSchema.Member> members = part.parts("members").stream()
                .map(each -> {
                    FieldType.PayloadOf payload = each.text("type", LabelReader::unionMember);
                    if (!seen.add(payload)) {
                        throw each.fault("type", payload + " is twice in union '" + label + "'");
                    }
                    UnionSchema.Member member = new UnionSchema.Member(
                            payload,
                            LineReader.since(each, version),
                            each.optionalText("retiredSince", LineReader.VERSION));
                    each.end();
                    return member;
                })
                .toList();
        UnionSchema schema = new UnionSchema(label, part.flag("open"), members);
        part.end();
        return schema;
    }

    private static FieldType.PayloadOf unionMember(String text) {
        if (FieldType.parse(text) instanceof FieldType.PayloadOf payload) {
            return payload;
        }
        throw new IllegalArgumentException("'" + text
                + "' is no payload, and a union has nothing else; one is such as payload:ironic/PortPayload@1");
    }
}
