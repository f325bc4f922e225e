package dev.herald.processor.rule;

import dev.herald.processor.model.Conversion.Impossible;
import dev.herald.processor.model.FieldModel;
import dev.herald.processor.model.Filling.Taken;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.Names;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.PropertyPath.Step;
import java.util.stream.Collectors;

/** The value at the end of a path becomes one of the field's type, without loss. */
final class FromConversion implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-conversion";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Taken taken : payload.projection().fillings(Taken.class)) {
            if (taken.conversion() instanceof Impossible impossible
                    && taken.field().type().isSupported()) {
                findings.add(taken.origin(), problem(taken, impossible));
            }
        }
    }

    private static String problem(Taken taken, Impossible impossible) {
        FieldModel field = taken.field();
        Step end = taken.path().last();
        JavaType type = field.primitive()
                ? Names.primitive(field.type().java())
                : field.type().java();
        String problem = end + " is " + end.type() + ", of which no " + type + " is made";
        return impossible.why().isEmpty() ? problem + "; " + advice(taken) : problem + ": " + impossible.why();
    }

    private static String advice(Taken taken) {
        return taken.better().isEmpty()
                ? ConversionAdvice.on(taken.field().type()) + "; take or add such a property of "
                        + taken.path().last().owner()
                : taken.better().stream()
                        .map(path -> "@From(\"" + path + "\")")
                        .collect(Collectors.joining(" or ", "write ", ""));
    }
}
