package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import java.util.HashMap;
import java.util.Map;

/** A field was called otherwise in the macro line before, and no other field was or is called like that. */
final class FieldRenamedFrom implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "renamed-from";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Map<String, FieldModel> heirs = new HashMap<>();
        for (FieldModel field : payload.fields()) {
            field.renamedFrom().ifPresent(old -> {
                FieldModel heir = heirs.putIfAbsent(old.value(), field);
                String problem = problem(payload, field, old.value());
                if (!problem.isEmpty()) {
                    findings.add(old.origin(), problem);
                } else if (heir != null) {
                    findings.add(
                            old.origin(),
                            heir.accessor() + " was called '" + old + "' already; one field becomes one field: remove "
                                    + "one @RenamedFrom, and split the value in a migration");
                }
            });
        }
    }

    private static String problem(PayloadModel payload, FieldModel field, String old) {
        if (old.isEmpty()) {
            return "the name that " + field.accessor() + " had is empty; write its wire name in the line before";
        }
        if (old.equals(field.wireName().value())) {
            return field.accessor() + " is called '" + old + "' on the wire still; remove @RenamedFrom";
        }
        return payload.fields().stream()
                .filter(other -> other.wireName().value().equals(old))
                .findFirst()
                .map(other -> "'" + old + "' is a field still, so " + field.accessor()
                        + " is a new one; remove @RenamedFrom, or the field '" + old + "'")
                .orElse("");
    }
}
