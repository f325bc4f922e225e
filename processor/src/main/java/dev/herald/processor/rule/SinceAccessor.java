package dev.herald.processor.rule;

import dev.herald.processor.model.Filling.Mute;
import dev.herald.processor.model.PayloadModel;
import java.util.Locale;

/** A marked member of a domain class can be asked for its value. */
final class SinceAccessor implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "since-accessor";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Mute member : payload.projection().fillings(Mute.class)) {
            findings.add(member.field().origin(), problem(member));
        }
    }

    private static String problem(Mute member) {
        String name = member.field().origin().name();
        return switch (member.why()) {
            case STATIC -> name + " is static, so no object has a value for it; take @Since away";
            case NO_GETTER ->
                name + " cannot be asked for a value; write a method without parameters that is not private";
            case NO_ACCESSOR -> field(name);
        };
    }

    private static String field(String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return "nobody can ask for " + name + "; write a method " + name + "(), get" + capital + "() or is" + capital
                + "() that is not private";
    }
}
