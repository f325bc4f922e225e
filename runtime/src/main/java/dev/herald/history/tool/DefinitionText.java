package dev.herald.history.tool;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.history.JavaText;
import dev.herald.schema.EnumSchema;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The definition of a payload, in Java, to paste. The imports are left to the editor. */
final class DefinitionText {
    private static final String SNAKE = "[a-z][a-z0-9]*(_[a-z][a-z0-9]*)*";
    /** What no accessor can be called, in Java or in a payload. */
    private static final Set<String> TAKEN =
            Set.of(("abstract assert boolean break byte case catch char class const continue default do"
                            + " double else enum extends final finally float for goto if implements import instanceof int interface long native new"
                            + " package private protected public return short static strictfp super switch synchronized this throw throws transient"
                            + " try void volatile while true false null clone finalize getClass hashCode notify notifyAll toString wait builder"
                            + " toBuilder")
                    .split(" "));

    private final PayloadSchema schema;

    private DefinitionText(PayloadSchema schema) {
        this.schema = schema;
    }

    static List<String> of(PayloadSchema schema) {
        return new DefinitionText(schema).lines();
    }

    /** The accessor of a field that is not yet declared: the lower camel case of its name, or near it where that cannot be. */
    static Field named(Field field) {
        String usual = JavaText.accessor(field);
        boolean startsWell = !usual.isEmpty() && Character.isJavaIdentifierStart(usual.charAt(0));
        String valid = startsWell ? usual : "_" + usual;
        String free = TAKEN.contains(valid) ? valid + "Value" : valid;
        return free.equals(usual) ? field : field.accessor(free);
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        lines.add("public interface " + schema.name().name().replaceFirst("Payload$", "") + "Definition {");
        for (Field field : schema.fields()) {
            lines.add("  " + accessor(field));
        }
        for (EnumSchema each : schema.enums()) {
            lines.add("");
            lines.add("  enum " + each.label() + " {");
            each.values()
                    .forEach(value ->
                            lines.add("    @WireName(" + quoted(value.value()) + ") " + value.constant() + ","));
            lines.add("  }");
        }
        lines.add("}");
        return lines;
    }

    private String head() {
        StringBuilder head =
                new StringBuilder("@Payload(namespace = " + quoted(schema.name().namespace()) + ", name = "
                        + quoted(schema.name().name()) + ", version = "
                        + quoted(schema.version().toString()));
        if (schema.form() != Form.OBJECT) {
            head.append(", form = Form.").append(schema.form());
        } else if (!schema.prefix().equals(schema.name().namespace() + "_object")) {
            head.append(", prefix = ").append(quoted(schema.prefix()));
        }
        if (schema.instants() != Instants.Z) {
            head.append(", instants = Instants.").append(schema.instants());
        }
        return head.append(")").toString();
    }

    private static String accessor(Field field) {
        StringBuilder line = new StringBuilder();
        if (!field.name().matches(SNAKE) || field.accessor().isPresent()) {
            line.append("@WireName(").append(quoted(field.name())).append(") ");
        }
        field.constant()
                .ifPresent(
                        value -> line.append("@Constant(").append(quoted(value)).append(") "));
        return line.append(JavaText.type(field))
                .append(' ')
                .append(JavaText.accessor(field))
                .append("();")
                .toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
