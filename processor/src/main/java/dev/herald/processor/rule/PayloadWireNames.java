package dev.herald.processor.rule;

import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.PayloadModel;
import java.util.HashMap;
import java.util.Map;

/** A wire name belongs to one field, and is not empty. */
final class PayloadWireNames implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "wire-name";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Map<String, FieldModel> owners = new HashMap<>();
        for (FieldModel field : payload.fields()) {
            String name = field.wireName().value();
            if (name.isEmpty()) {
                findings.add(field.wireName().origin(), "a wire name is not empty; write what the field is called");
                continue;
            }
            FieldModel owner = owners.putIfAbsent(name, field);
            if (owner != null) {
                findings.add(
                        field.wireName().origin(),
                        "'" + name + "' is the wire name of " + owner.accessor() + "() already; give "
                                + field.accessor() + "() another @WireName");
            }
        }
    }
}
