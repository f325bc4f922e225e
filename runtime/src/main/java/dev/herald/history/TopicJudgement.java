package dev.herald.history;

import dev.herald.history.Verdict.Note;
import dev.herald.history.Verdict.Problem;
import dev.herald.schema.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Judges a topic: what was released is not taken away, nor bound to something else. At another level it is the same to consumers (I4). */
final class TopicJudgement {
    private final HistoryFolder history;
    private final TopicHistory declared;

    TopicJudgement(HistoryFolder history, TopicHistory declared) {
        this.history = history;
        this.declared = declared;
    }

    Verdict verdict() {
        Optional<TopicHistory> recorded = history.topic(declared.name());
        String file = history.shown(history.file(declared.name()));
        List<Problem> problems = new ArrayList<>();
        recorded.ifPresent(topic -> topic.bindings().stream()
                .filter(Binding::released)
                .filter(Predicate.not(Binding::retired))
                .filter(binding -> declared.bindings().stream().noneMatch(binding::carriesAs))
                .forEach(
                        binding -> problems.add(new Problem(Rule.I3, binding.eventType(), file, text(binding, file)))));
        return new Verdict(problems, problems.isEmpty() ? notes(recorded.isPresent(), file) : List.of());
    }

    private String text(Binding gone, String file) {
        String others = declared.bindings().stream()
                .filter(now -> now.eventType().equals(gone.eventType()))
                .map(now -> now.payload().name())
                .distinct()
                .collect(Collectors.joining(" and "));
        return Wording.binding(declared.name(), gone, others) + "\n  Compared with " + file;
    }

    private List<Note> notes(boolean isRecorded, String file) {
        return new Recording(history).has(declared)
                ? List.of()
                : List.of(Wording.record("topic " + declared.name(), file, isRecorded));
    }
}
