package dev.herald.processor.rule;

import dev.herald.processor.model.EventOptOutField;
import dev.herald.processor.model.EventSlot;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.GroupModel;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.Text;
import dev.herald.schema.Nearest;
import java.util.List;
import java.util.Optional;

/** A field to opt out by is a text, and each payload has it. */
final class GroupOptOut implements Rule<GroupModel> {
    @Override
    public String name() {
        return "opt-out-field";
    }

    @Override
    public void check(GroupModel group, Findings findings) {
        for (EventSlot slot : group.slots()) {
            slot.event()
                    .optOutBy()
                    .ifPresent(name -> slot.payload().payloads().forEach(payload -> check(name, payload, findings)));
        }
    }

    private static void check(Text name, PayloadModel payload, Findings findings) {
        String definition = payload.definition().simpleName();
        Optional<FieldModel> field = EventOptOutField.find(payload, name.value());
        if (field.isEmpty()) {
            List<String> names = payload.wireFields().stream()
                    .map(known -> known.wireName().value())
                    .toList();
            findings.add(
                    name.origin(),
                    definition + " has no field '" + name + "' on the wire; " + Nearest.hint(name.value(), names));
        } else if (!EventOptOutField.isText(field.get())) {
            findings.add(
                    name.origin(),
                    "the field '" + name + "' of " + definition + " is of type "
                            + field.get().javaType() + "; users can opt out by a String or an enum");
        }
    }
}
