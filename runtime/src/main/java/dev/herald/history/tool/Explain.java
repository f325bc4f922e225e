package dev.herald.history.tool;

import dev.herald.schema.Nearest;
import dev.herald.schema.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells what a rule is about. */
final class Explain implements Command {
    @Override
    public String usage() {
        return "[RULE]";
    }

    @Override
    public String purpose() {
        return "tells what a rule is about, such as N1, and what to do instead; without one, lists them";
    }

    @Override
    public List<String> options() {
        return List.of("--classes", "--history");
    }

    @Override
    public Report run(Arguments arguments) {
        if (arguments.words().isEmpty()) {
            return Report.of(Arrays.stream(Rule.values()).map(Explain::line).toList());
        }
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::toString).toList();
        String id = arguments.words().get(0).toUpperCase(Locale.ROOT);
        if (!ids.contains(id)) {
            throw new MisuseException("there is no rule '" + id + "'; " + Nearest.hint(id, ids));
        }
        Rule rule = Rule.valueOf(id);
        return Report.of(List.of(
                "[" + rule + "] " + rule.change(),
                "  an old consumer, given a new message:   " + rule.newToOld(),
                "  a new consumer, given an old message:   " + rule.oldToNew(),
                "  the version it needs:                   " + rule.bump(),
                "  " + rule.why()));
    }

    private static String line(Rule rule) {
        return String.format(Locale.ROOT, "%-4s %-6s %s", rule, rule.bump(), rule.change());
    }
}
