package dev.herald.processor.history;

import dev.herald.history.HistoryException;
import dev.herald.history.HistoryFolder;
import dev.herald.history.Judgement;
import dev.herald.history.Verdict;
import dev.herald.history.Verdict.Note;
import dev.herald.history.Verdict.Problem;
import dev.herald.processor.model.Bindings;
import dev.herald.processor.model.Origin;
import dev.herald.processor.model.PayloadModel;
import dev.herald.processor.model.TopicModel;
import dev.herald.processor.rule.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks the history about each definition. One for a compilation, so that each file of the history is read once. */
public final class HistoryStage {
    /** The rule that findings about the history itself are named after. */
    private static final String NAME = "history";

    private final Optional<HistoryFolder> history;
    private final boolean isRequired;
    private final Function<String, Optional<PayloadModel>> definitions;
    private final Optional<Judgement> judgement;
    private final Set<String> told = new HashSet<>();
    private final Heirs heirs = new Heirs();

    /**
     * Asks one history.
     *
     * @param history the history; empty if it is switched off, or there is none to look for
     * @param isRequired whether what it lacks is an error
     * @param definitions finds other definitions by the names of their classes
     */
    public HistoryStage(
            Optional<HistoryFolder> history, boolean isRequired, Function<String, Optional<PayloadModel>> definitions) {
        this.history = history;
        this.isRequired = isRequired;
        this.definitions = definitions;
        this.judgement = history.filter(HistoryFolder::exists).map(folder -> new Judgement(folder, heirs::version));
    }

    /** Takes notice of a payload, so that errors in others can name it. */
    public PayloadModel know(PayloadModel payload) {
        heirs.add(payload);
        return payload;
    }

    /** What the history says of a payload. */
    public List<Finding> payload(PayloadModel payload) {
        Origin version = payload.stated().version().origin();
        Declared declared = new Declared(payload, definitions);
        return judgement
                .map(by -> findings(
                        version,
                        () -> by.payload(declared.declaration(heirs), declared),
                        problem -> Carets.of(payload, problem)))
                .orElseGet(() -> noFolder(version));
    }

    /** What the history says of a topic. */
    public List<Finding> topic(TopicModel topic) {
        Origin name = topic.name().origin();
        return judgement
                .map(by -> findings(name, () -> by.topic(Bindings.of(topic)), problem -> Carets.of(topic, problem)))
                .orElseGet(() -> noFolder(name));
    }

    private List<Finding> findings(Origin whole, Supplier<Verdict> judge, Function<Problem, Origin> caret) {
        try {
            Verdict verdict = judge.get();
            List<Finding> findings = new ArrayList<>();
            for (Problem problem : verdict.problems()) {
                findings.add(new Finding(true, problem.rule().name(), caret.apply(problem), problem.message()));
            }
            for (Note note : verdict.notes()) {
                findings.add(new Finding(isRequired && note.isMissing(), NAME, whole, note.message()));
            }
            return findings;
        } catch (HistoryException e) {
            return once(new Finding(true, NAME, whole, String.valueOf(e.getMessage())));
        }
    }

    private List<Finding> noFolder(Origin whole) {
        return history.map(folder -> once(new Finding(
                        isRequired,
                        NAME,
                        whole,
                        "versions are not checked, since there is no folder " + folder.root()
                                + "; make it, record what is declared in it, and commit it; or name another one with"
                                + " -Aherald.history=DIR. With -Aherald.history=off nobody asks for it")))
                .orElseGet(() -> isRequired
                        ? once(new Finding(
                                true,
                                NAME,
                                whole,
                                "a history is required, and there is no place to look for one, since classes are written"
                                        + " to no folder; name one with -Aherald.history=DIR"))
                        : List.of());
    }

    /** What is wrong with the history is told by the first definition that comes upon it. */
    private List<Finding> once(Finding finding) {
        return told.add(finding.message()) ? List.of(finding) : List.of();
    }
}
