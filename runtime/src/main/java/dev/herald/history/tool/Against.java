package dev.herald.history.tool;

import dev.herald.history.Binding;
import dev.herald.history.Fingerprint;
import dev.herald.history.HistoryException;
import dev.herald.history.HistoryFolder;
import dev.herald.history.LineHistory;
import dev.herald.history.TopicHistory;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.SchemaDiff;
import dev.herald.schema.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is not right between a history and a jar that was released: the jar is right. */
final class Against {
    private final HistoryFolder folder;
    private final Shapes jar;

    Against(HistoryFolder folder, Shapes jar) {
        this.folder = folder;
        this.jar = jar;
    }

    List<Finding> all() {
        return Stream.of(
                        jar.released().stream().flatMap(line -> older(line).stream()),
                        jar.payloads().stream().flatMap(released -> payload(released).stream()),
                        jar.topics().stream().flatMap(this::topic))
                .flatMap(findings -> findings)
                .toList();
    }

    /** One line is one finding, however many of its versions are concerned. */
    private Optional<Finding> older(LineHistory line) {
        return line.released().keySet().stream()
                .flatMap(version -> payload(line.head().at(version)).stream())
                .findFirst();
    }

    private Optional<Finding> payload(PayloadSchema released) {
        Version version = released.version();
        String file = folder.shown(folder.file(released.name(), version.macro()));
        String what = released.name().namespace() + " " + released.name().name() + " " + version;
        Optional<LineHistory> line;
        try {
            line = folder.line(released.name(), version.macro());
        } catch (HistoryException exception) {
            return Optional.of(Finding.of(exception));
        }
        if (line.isEmpty()) {
            return Optional.of(Finding.of(
                            released.name(),
                            file,
                            what + " is in " + jar + ", and " + file
                                    + " is not there: take it back from version control")
                    .breaks("I2"));
        }
        if (!line.get().isReleased(version)) {
            return Optional.of(
                    Finding.of(
                            released.name(),
                            file,
                            what + " is in " + jar + ", and " + file
                                    + " does not say that it is released: take the file back from version control, or run   mvn herald:release"));
        }
        if (!Fingerprint.of(released, version).equals(Fingerprint.of(line.get().head(), version))) {
            String changes = SchemaDiff.between(released, line.get().head().at(version)).stream()
                    .map(change -> "\n  " + change)
                    .collect(Collectors.joining());
            return Optional.of(Finding.of(
                            released.name(),
                            file,
                            what + " is in " + jar + " otherwise than " + file
                                    + " has it: take the file back from version control" + changes)
                    .breaks("V4"));
        }
        return Optional.empty();
    }

    private Stream<Finding> topic(TopicHistory released) {
        String file = folder.shown(folder.file(released.name()));
        List<Binding> recorded;
        try {
            recorded = folder.topic(released.name()).map(TopicHistory::bindings).orElse(List.of());
        } catch (HistoryException exception) {
            return Stream.of(Finding.of(exception));
        }
        return released.bindings().stream()
                .filter(binding -> recorded.stream().noneMatch(each -> each.released() && each.carriesAs(binding)))
                .map(binding -> new Finding(
                                Optional.empty(),
                                released.name(),
                                file,
                                0,
                                binding + " is in " + jar + " on topic " + released.name() + ", and " + file
                                        + " does not have it as released: take the file back from version control")
                        .breaks("I3"));
    }
}
