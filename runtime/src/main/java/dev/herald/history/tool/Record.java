package dev.herald.history.tool;

import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.Recording;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what is declared into the history, on purpose. What is released stays as it is, and a version that breaks a rule is not recorded. */
final class Record implements Command {
    @Override
    public String usage() {
        return "[--classes DIR-OR-JAR] [--history DIR]";
    }

    @Override
    public String purpose() {
        return "writes the declared versions into the history, and sorts it";
    }

    @Override
    public List<String> options() {
        return List.of("--classes", "--history");
    }

    @Override
    public Report run(Arguments arguments) {
        HistoryFolder folder = arguments.history();
        Shapes shapes = arguments.shapes(folder);
        Judge judge = new Judge(folder, shapes);
        List<Finding> findings = new ArrayList<>();
        shapes.payloads().forEach(declared -> findings.addAll(judge.problems(declared)));
        shapes.topics().forEach(declared -> findings.addAll(judge.problems(declared)));
        if (!findings.isEmpty()) {
            return Report.found(findings);
        }
        Edits edits = edits(folder, shapes);
        if (edits.isEmpty()) {
            return Report.of("nothing to record: " + folder.shown(folder.root()) + " has all of " + shapes);
        }
        List<String> written = edits.write();
        return new Report(0, written.stream().map(file -> "recorded " + file).toList(), List.of(), written);
    }

    private static Edits edits(HistoryFolder folder, Shapes shapes) {
        Edits edits = new Edits(folder);
        Recording recording = new Recording(folder);
        for (PayloadName name : folder.payloads()) {
            folder.lines(name).forEach(line -> edits.put(folder.file(name, line.macro()), line.canonicalText()));
        }
        for (TopicHistory topic : folder.topics()) {
            edits.put(folder.file(topic.name()), topic.canonicalText());
        }
        for (PayloadSchema declared : shapes.payloads()) {
            LineHistory line = recording.line(declared);
            edits.put(folder.file(line.name(), line.macro()), line.canonicalText());
        }
        for (TopicHistory declared : shapes.topics()) {
            Path file = folder.file(declared.name());
            edits.put(file, recording.topic(declared).canonicalText());
        }
        edits.removeIf(folder::holds);
        return edits;
    }
}
