package dev.herald.processor.rule;

import dev.herald.processor.model.Filling.Lost;
import dev.herald.processor.model.JavaType;
import dev.herald.processor.model.PayloadModel;
import dev.herald.schema.Nearest;
import java.util.stream.Collectors;

/** A path leads through properties that are there. */
final class FromPath implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-path";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        payload.projection().fillings(Lost.class).forEach(lost -> findings.add(lost.origin(), problem(lost)));
    }

    private static String problem(Lost lost) {
        if (lost.word().isEmpty()) {
            return "a path is words with dots between them, such as \"power.state\"";
        }
        return lost.hidden()
                .map(method -> method + " cannot be called from the package of the definition; make it public")
                .orElseGet(() -> unknown(lost));
    }

    private static String unknown(Lost lost) {
        String owners = lost.owners().stream().map(JavaType::toString).collect(Collectors.joining(" or "));
        if (lost.words().isEmpty()) {
            return owners + " has no properties, so the path ends before '" + lost.word() + "'";
        }
        return "there is no property '" + lost.word() + "' in " + owners + "; "
                + Nearest.hint(lost.word(), lost.words());
    }
}
