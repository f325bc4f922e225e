package dev.herald.history.tool;

import dev.herald.history.Binding;
import dev.herald.history.HistoryException;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is not right between a history and what is declared; each payload and each topic is looked at apart from the others. */
final class Findings {
    static final String RECORD = "run   mvn herald:record";

    private final HistoryFolder folder;
    private final Shapes shapes;
    private final Judge judge;
    private final Recording recording;

    Findings(HistoryFolder folder, Shapes shapes) {
        this.folder = folder;
        this.shapes = shapes;
        this.judge = new Judge(folder, shapes);
        this.recording = new Recording(folder);
    }

    List<Finding> all() {
        if (!folder.exists()) {
            return shapes.isEmpty() ? List.of() : List.of(noFolder());
        }
        TreeSet<PayloadName> names = new TreeSet<>(Comparator.comparing(PayloadName::toString));
        names.addAll(folder.payloads());
        shapes.payloads().forEach(declared -> names.add(declared.name()));
        TreeSet<String> topics = new TreeSet<>(folder.topicNames());
        shapes.topics().forEach(declared -> topics.add(declared.name()));
        return Stream.concat(
                        names.parallelStream().flatMap(name -> caught(() -> payload(name)).stream()),
                        topics.stream().flatMap(name -> caught(() -> topic(name)).stream()))
                .distinct()
                .toList();
    }

    private Finding noFolder() {
        String shown = folder.root().toString();
        return new Finding(
                Optional.empty(),
                shown,
                shown,
                0,
                "there is no folder " + shown + ", so nothing is recorded of what " + shapes + " declares: " + RECORD
                        + ", or name another folder with --history");
    }

    private static List<Finding> caught(Supplier<List<Finding>> look) {
        try {
            return look.get();
        } catch (HistoryException exception) {
            return List.of(Finding.of(exception));
        }
    }

    private List<Finding> payload(PayloadName name) {
        List<LineHistory> lines = folder.lines(name);
        List<Finding> findings = new ArrayList<>();
        Optional<PayloadSchema> declared = shapes.payload(name);
        declared.ifPresentOrElse(
                schema -> {
                    findings.addAll(judge.problems(schema));
                    if (findings.isEmpty()) {
                        unrecorded(schema).ifPresent(findings::add);
                    }
                },
                () -> undeclared(lines).ifPresent(findings::add));
        if (findings.isEmpty()) {
            lines.stream().flatMap(line -> unsorted(line).stream()).forEach(findings::add);
        }
        return findings;
    }

    private Optional<Finding> unrecorded(PayloadSchema declared) {
        PayloadName name = declared.name();
        String file = folder.shown(folder.file(name, declared.version().macro()));
        String what = name.namespace() + " " + name.name() + " " + declared.version();
        Optional<LineHistory> recorded = folder.line(name, declared.version().macro());
        if (recorded.isEmpty()) {
            return Optional.of(Finding.of(name, file, what + " is not recorded in " + file + ": " + RECORD));
        }
        if (recorded.get().canonicalText().equals(recording.line(declared).canonicalText())) {
            return Optional.empty();
        }
        String head = recorded.get().head().version().equals(declared.version())
                ? "as it was before its definition changed"
                : "up to " + recorded.get().head().version();
        return Optional.of(Finding.of(name, file, what + " is recorded in " + file + " " + head + ": " + RECORD));
    }

    private Optional<Finding> undeclared(List<LineHistory> lines) {
        if (lines.isEmpty() || lines.get(lines.size() - 1).head().retiredSince().isPresent()) {
            return Optional.empty();
        }
        LineHistory newest = lines.get(lines.size() - 1);
        PayloadName name = newest.name();
        String file = folder.shown(folder.file(name, newest.macro()));
        String what = name.namespace() + " " + name.name() + " " + newest.head().version() + " is recorded in " + file
                + ", and has no definition any more";
        boolean released = lines.stream().anyMatch(line -> line.lastReleased().isPresent());
        return Optional.of(
                released
                        ? Finding.of(
                                        name,
                                        file,
                                        what + ": bring it back, as @Retired if it is not written any more;"
                                                + " once that is recorded and released, and nobody reads it, it can go")
                                .breaks("I2")
                        : Finding.of(name, file, what + ": nothing of it was released, so delete " + file));
    }

    private Optional<Finding> unsorted(LineHistory line) {
        String file = folder.shown(folder.file(line.name(), line.macro()));
        return folder.holds(folder.file(line.name(), line.macro()), line.canonicalText())
                ? Optional.empty()
                : Optional.of(Finding.of(
                        line.name(), file, file + " is not as record writes it: " + RECORD + ", which sorts it"));
    }

    private List<Finding> topic(String name) {
        String file = folder.shown(folder.file(name));
        Optional<TopicHistory> recorded = folder.topic(name);
        TopicHistory declared = shapes.topic(name).orElseGet(() -> new TopicHistory(name, List.of()));
        List<Finding> problems = judge.problems(declared);
        if (!problems.isEmpty()) {
            return problems;
        }
        if (recorded.isEmpty()) {
            return List.of(topic(name, file, "topic " + name + " is not recorded in " + file + ": " + RECORD));
        }
        List<Binding> wanted = recording.topic(declared).bindings();
        if (!wanted.equals(recorded.get().bindings())) {
            return List.of(topic(name, file, file + " is not as topic " + name + " is declared: " + RECORD));
        }
        return folder.holds(folder.file(name), recorded.get().canonicalText())
                ? List.of()
                : List.of(topic(name, file, file + " is not as record writes it: " + RECORD + ", which sorts it"));
    }

    private static Finding topic(String name, String file, String message) {
        return new Finding(Optional.empty(), name, file, 0, message);
    }
}
