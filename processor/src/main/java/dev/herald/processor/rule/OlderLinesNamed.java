package dev.herald.processor.rule;

import dev.herald.processor.model.Lineage.Macro;
import dev.herald.processor.model.PayloadModel;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The older lines that are read reach to the line before this one, since steps lead from each line to the next; so do those that are written. */
final class OlderLinesNamed implements Rule<PayloadModel> {
    @Override
    public String name() {
        return "older-lines";
    }

    @Override
    public void check(PayloadModel payload, Findings findings) {
        List<Macro> reads = payload.lineage().reads();
        check("reads", payload, reads, findings);
        List<Macro> unread = payload.lineage().writes().stream()
                .filter(macro -> reads.stream().noneMatch(read -> read.number() == macro.number()))
                .toList();
        unread.forEach(macro ->
                findings.add(macro.origin(), "line " + macro.number() + " is written, but not read; add it to reads"));
        if (unread.isEmpty()) {
            check("writes", payload, payload.lineage().writes(), findings);
        }
    }

    private static void check(String member, PayloadModel payload, List<Macro> macros, Findings findings) {
        int current = payload.version().macro();
        Set<Integer> known = new TreeSet<>();
        for (Macro macro : macros) {
            if (macro.number() < 0 || macro.number() >= current) {
                findings.add(
                        macro.origin(),
                        "line " + macro.number() + " is not before " + payload.version() + "; "
                                + (current == 0
                                        ? "there is none, so leave " + member + " out"
                                        : "name lines from 0 to " + (current - 1)));
                return;
            }
            if (!known.add(macro.number())) {
                findings.add(macro.origin(), "line " + macro.number() + " is named already; name it once");
                return;
            }
        }
        if (!macros.isEmpty()) {
            checkGaps(member, macros, known, current, findings);
        }
    }

    private static void checkGaps(
            String member, List<Macro> macros, Set<Integer> known, int current, Findings findings) {
        int oldest = known.iterator().next();
        List<Integer> all = IntStream.range(oldest, current).boxed().toList();
        if (!known.containsAll(all)) {
            findings.add(
                    macros.get(0).origin(),
                    "steps lead from each line to the next, so none can be left out between " + oldest + " and "
                            + current + "; write " + member + " = "
                            + all.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}")));
        }
    }
}
