package dev.herald.processor.rule;

import dev.herald.processor.model.Filling.Ambiguous;
import dev.herald.processor.model.PayloadModel;
import java.util.List;
import java.util.stream.Collectors;

/** A path begins in one domain class. */
final class FromAmbiguous implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "from-ambiguous";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        for (Ambiguous path : payload.projection().fillings(Ambiguous.class)) {
            List<String> sources = path.sources().stream()
                    .map(source -> source.type().toString())
                    .toList();
            String choice = sources.stream()
                    .map(source -> "@From(value = \"" + path.path() + "\", source = " + source + ".class)")
                    .collect(Collectors.joining(" or "));
            findings.add(
                    path.origin(),
                    "'" + path.path().split("\\.", 2)[0] + "' is a property of " + String.join(" and of ", sources)
                            + "; write " + choice);
        }
    }
}
