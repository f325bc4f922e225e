package dev.herald.history.tool;

import dev.herald.history.Declaration;
import dev.herald.history.HistoryFolder;
import dev.herald.history.Judgement;
import dev.herald.history.TopicHistory;
import dev.herald.history.Verdict;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the judgement that the compiler asks for too, and makes findings of it. */
final class Judge {
    private final HistoryFolder folder;
    private final Shapes shapes;
    private final Judgement judgement;

    Judge(HistoryFolder folder, Shapes shapes) {
        this.folder = folder;
        this.shapes = shapes;
        this.judgement = new Judgement(folder, name -> shapes.payload(name).map(PayloadSchema::version));
    }

    /** The rules that a payload breaks. */
    List<Finding> problems(PayloadSchema declared) {
        return verdict(declared).problems().stream()
                .map(problem -> finding(declared.name().toString(), problem))
                .toList();
    }

    /** The rules that a payload breaks, or what is to be recorded of it. */
    List<Finding> findings(PayloadSchema declared) {
        String subject = declared.name().toString();
        return findings(subject, file(declared), verdict(declared));
    }

    /** The rules that a topic breaks. */
    List<Finding> problems(TopicHistory declared) {
        return judgement.topic(declared).problems().stream()
                .map(problem -> finding(declared.name(), problem))
                .toList();
    }

    /** The rules that a topic breaks, or what is to be recorded of it. */
    List<Finding> findings(TopicHistory declared) {
        return findings(declared.name(), folder.shown(folder.file(declared.name())), judgement.topic(declared));
    }

    /** What is wrong with a payload that was released and is not declared any more. */
    Optional<Finding> missing(PayloadName name) {
        return judgement.missing(name, shapes.payloads()).map(problem -> finding(name.toString(), problem));
    }

    private Verdict verdict(PayloadSchema declared) {
        return judgement.payload(
                Declaration.of(declared),
                nested -> shapes.payload(nested.name())
                        .filter(schema -> schema.version().macro() == nested.macro()));
    }

    private String file(PayloadSchema declared) {
        return folder.shown(folder.file(declared.name(), declared.version().macro()));
    }

    private static List<Finding> findings(String subject, String file, Verdict verdict) {
        return Stream.concat(
                        verdict.problems().stream().map(problem -> finding(subject, problem)),
                        verdict.notes().stream()
                                .filter(Verdict.Note::isMissing)
                                .map(note -> new Finding(Optional.empty(), subject, file, 0, note.message())))
                .toList();
    }

    private static Finding finding(String subject, Verdict.Problem problem) {
        return new Finding(Optional.of(problem.rule().toString()), subject, problem.file(), 0, problem.toString());
    }
}
