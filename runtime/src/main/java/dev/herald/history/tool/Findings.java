package dev.herald.history.tool;

import dev.herald.history.Binding;
import dev.herald.history.HistoryException;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is not right between a history and what is declared; each payload and each topic is looked at apart from the others. */
final class Findings {
    private static final String RECORD = "run   mvn herald:record";

    private final HistoryFolder folder;
    private final Shapes shapes;
    private final Judge judge;

    Findings(HistoryFolder folder, Shapes shapes) {
        this.folder = folder;
        this.shapes = shapes;
        this.judge = new Judge(folder, shapes);
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
        List<Finding> findings = shapes.payload(name)
                .map(declared -> Stream.concat(judge.findings(declared).stream(), withdrawn(declared, lines))
                        .toList())
                .orElseGet(() -> undeclared(name, lines).stream().toList());
        return findings.isEmpty()
                ? lines.stream().flatMap(line -> unsorted(line).stream()).toList()
                : findings;
    }

    private Optional<Finding> undeclared(PayloadName name, List<LineHistory> lines) {
        Path file = folder.file(
                name, lines.isEmpty() ? 1 : lines.get(lines.size() - 1).macro());
        return lines.isEmpty()
                        || lines.stream().anyMatch(line -> line.lastReleased().isPresent())
                ? judge.missing(name)
                : Optional.of(neverReleased(name.toString(), name.toString(), file));
    }

    /** Lines that somebody began, recorded, and took back. */
    private Stream<Finding> withdrawn(PayloadSchema declared, List<LineHistory> lines) {
        return lines.stream()
                .filter(line -> line.macro() > declared.version().macro())
                .filter(line -> line.lastReleased().isEmpty())
                .map(line -> neverReleased(
                        line.name().toString(),
                        line.name() + " " + line.head().version(),
                        folder.file(line.name(), line.macro())));
    }

    private Finding neverReleased(String subject, String what, Path file) {
        String shown = folder.shown(file);
        return new Finding(
                Optional.empty(),
                subject,
                shown,
                0,
                what + " is recorded in " + shown + ", and declared no more; nothing of it was released, so delete "
                        + shown);
    }

    private Optional<Finding> unsorted(LineHistory line) {
        return unsorted(line.name().toString(), folder.file(line.name(), line.macro()), line.canonicalText());
    }

    private List<Finding> topic(String name) {
        List<Finding> findings = shapes.topic(name).map(judge::findings).orElseGet(() -> undeclared(name));
        return findings.isEmpty()
                ? folder.topic(name).flatMap(topic -> unsorted(name, folder.file(name), topic.canonicalText())).stream()
                        .toList()
                : findings;
    }

    private List<Finding> undeclared(String topic) {
        boolean released = folder.topic(topic).stream()
                .flatMap(recorded -> recorded.bindings().stream())
                .anyMatch(Binding::released);
        return released
                ? judge.problems(new TopicHistory(topic, List.of()))
                : List.of(neverReleased("topic " + topic, "topic " + topic, folder.file(topic)));
    }

    private Optional<Finding> unsorted(String subject, Path file, String text) {
        String shown = folder.shown(file);
        return folder.holds(file, text)
                ? Optional.empty()
                : Optional.of(new Finding(
                        Optional.empty(),
                        subject,
                        shown,
                        0,
                        shown + " is not as record writes it, so two branches would touch the same lines: " + RECORD
                                + ", which sorts it"));
    }
}
