package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.StepModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The class with the steps of a payload, ready to be pasted and filled in. Each value has a name before a record is made of them: so two of
 * one type are not swapped by mistake.
 */
final class MigrationsAdvice {
    private final PayloadModel payload;
    private final List<StepModel> steps;

    MigrationsAdvice(PayloadModel payload, List<StepModel> steps) {
        this.payload = payload;
        this.steps = steps;
    }

    String text() {
        List<String> missing = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        for (StepModel step : steps) {
            if (!step.added().isEmpty()) {
                missing.add(names(step.added()) + " of line "
                        + step.newer().version().macro());
                methods.add(up(step));
            }
            if (!step.lost().isEmpty()) {
                missing.add(names(step.lost()) + " of line "
                        + step.older().version().macro());
                methods.add(down(step));
            }
        }
        String name = className();
        return "only you can say the values of " + String.join(", and of ", missing)
                + ". Fill in this class, and add migrations = " + name + ".class:\n"
                + (payload.isPublic() ? "public " : "") + "final class " + name + " implements "
                + steps.get(0).migrations() + " {\n"
                + (payload.isPublic() ? "    public " + name + "() {}\n\n" : "")
                + String.join("\n", methods) + "}";
    }

    private String className() {
        String definition = payload.definition().simpleName();
        String stem = definition.endsWith("Definition")
                ? definition.substring(0, definition.length() - "Definition".length())
                : definition;
        return stem + "Migrations";
    }

    private String up(StepModel step) {
        return method(
                step.newIn() + " " + step.upName(steps) + "(" + step.older().generated() + " old)",
                values(step.added()) + "        return new " + step.newIn() + "(" + arguments(step.added()) + ");");
    }

    private String down(StepModel step) {
        return method(
                "java.util.Optional<" + step.lostIn() + "> " + step.downName(steps) + "("
                        + step.newer().generated() + " payload)",
                values(step.lost()) + "        return java.util.Optional.of(new " + step.lostIn() + "("
                        + arguments(step.lost()) + "));");
    }

    private static String method(String head, String body) {
        return "    @Override public " + head + " {\n" + body + "\n    }\n";
    }

    /** A comment for each value: it does not compile until they are there. */
    private static String values(List<FieldModel> fields) {
        return fields.stream()
                .map(field -> "        var " + variable(field) + " = /* " + field.javaType() + " " + field.accessor()
                        + " */;\n")
                .collect(Collectors.joining());
    }

    private static String arguments(List<FieldModel> fields) {
        return fields.stream().map(MigrationsAdvice::variable).collect(Collectors.joining(", "));
    }

    /** The methods have parameters too. */
    private static String variable(FieldModel field) {
        return Set.of("old", "payload").contains(field.accessor()) ? field.accessor() + "Value" : field.accessor();
    }

    private static String names(List<FieldModel> fields) {
        return fields.stream().map(FieldModel::accessor).collect(Collectors.joining(", "));
    }
}
