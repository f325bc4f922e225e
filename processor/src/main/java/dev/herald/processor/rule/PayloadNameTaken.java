package dev.herald.processor.rule;

import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PayloadModel.Rival;
import dev.herald.processor.model.Text;

/** The name of the generated class is not that of another class. Of two definitions the later one in the alphabet is told. */
final class PayloadNameTaken implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "class-name-taken";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        Text name = payload.stated().name();
        String own = payload.definition().qualifiedName();
        for (Rival rival : payload.rivals()) {
            if (!rival.isDefinition()) {
                findings.add(
                        name.origin(),
                        "there is a type " + name
                                + " already in this package; give the payload another name, or rename the type");
            } else if (rival.type().qualifiedName().compareTo(own) < 0) {
                findings.add(
                        name.origin(),
                        rival.type() + " in this package has a payload " + name
                                + " already; give this one another name");
            }
        }
    }
}
