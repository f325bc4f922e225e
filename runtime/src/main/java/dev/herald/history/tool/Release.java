package dev.herald.history.tool;

import dev.herald.history.Binding;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.Held;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Freezes what is recorded: from then on it stays as it is, and the next change needs the next version. */
final class Release implements Command {
    @Override
    public String usage() {
        return "[NAMESPACE/NAME ...] [--classes DIR-OR-JAR] [--history DIR]";
    }

    @Override
    public String purpose() {
        return "freezes the recorded versions, of all payloads or of those that are named and what they hold";
    }

    @Override
    public List<String> options() {
        return List.of("--classes", "--history");
    }

    @Override
    public Report run(Arguments arguments) {
        HistoryFolder folder = arguments.history();
        Shapes shapes = arguments.shapes(folder);
        List<Finding> findings = new Findings(folder, shapes).all();
        if (!findings.isEmpty()) {
            return Report.found(findings);
        }
        Set<String> names = named(arguments.words(), shapes);
        Map<PayloadName, String> frozen = new HashMap<>();
        shapes.payloads().stream()
                .filter(declared -> names.contains(declared.name().toString()))
                .forEach(declared -> freeze(declared, "", shapes, frozen));
        names.forEach(name -> frozen.put(PayloadName.parse(name), ""));
        List<String> output = new ArrayList<>();
        Edits edits = new Edits(folder);
        for (PayloadSchema declared : shapes.payloads()) {
            folder.line(declared.name(), declared.version().macro())
                    .filter(line -> frozen.containsKey(line.name()) && !line.isHeadReleased())
                    .ifPresent(line -> {
                        edits.put(folder.file(line.name(), line.macro()), released(line));
                        output.add("released " + line.name() + " " + line.head().version() + frozen.get(line.name()));
                    });
        }
        for (TopicHistory topic : folder.topics()) {
            List<Binding> bindings = topic.bindings().stream()
                    .map(binding -> names.contains(binding.payload().toString()) ? binding.release() : binding)
                    .toList();
            edits.put(folder.file(topic.name()), new TopicHistory(topic.name(), bindings).canonicalText());
        }
        edits.removeIf(folder::holds);
        if (edits.isEmpty()) {
            return Report.of("nothing to release: all that is recorded is released");
        }
        return new Report(0, output, List.of(), edits.write());
    }

    /** What stands in a payload is part of its messages, and stays as it is with it. */
    private static void freeze(PayloadSchema declared, String why, Shapes shapes, Map<PayloadName, String> frozen) {
        if (frozen.putIfAbsent(declared.name(), why) == null) {
            Held.in(declared).stream()
                    .flatMap(held ->
                            shapes
                                    .payload(held.name())
                                    .filter(schema -> schema.version().macro() == held.macro())
                                    .stream())
                    .forEach(held -> freeze(held, ", which " + declared.name() + " holds", shapes, frozen));
        }
    }

    private static String released(LineHistory line) {
        return line.release().canonicalText();
    }

    private static Set<String> named(List<String> words, Shapes shapes) {
        List<String> all = shapes.payloads().stream()
                .map(PayloadSchema::name)
                .map(PayloadName::toString)
                .toList();
        for (String word : words) {
            if (!all.contains(word)) {
                throw new MisuseException(
                        "there is no payload '" + word + "' in " + shapes + "; " + Nearest.hint(word, all));
            }
        }
        return new HashSet<>(words.isEmpty() ? all : words);
    }
}
