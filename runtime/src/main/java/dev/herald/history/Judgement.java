package dev.herald.history;

import dev.herald.history.Verdict.Problem;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Version;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Judges what is declared against what the history has recorded, by the rules of {@link dev.herald.schema.Rule}. The compiler and the
 * tool say the same, since both ask here. Safe for use by several threads.
 */
public final class Judgement {
    private final HistoryFolder history;
    private final Function<PayloadName, Optional<Version>> known;
    private final Supplier<Containers> containers;

    /**
     * Judges by a history, each file of which is read at most once.
     *
     * @param history the history
     * @param known the versions of the payloads that are known to be declared; a compiler does not see all of them
     */
    public Judgement(HistoryFolder history, Function<PayloadName, Optional<Version>> known) {
        this.history = history;
        this.known = known;
        this.containers = new Once<>(() -> Containers.of(history, known));
    }

    /**
     * Judges a payload.
     *
     * @param declared what the definition declares
     * @param nested finds the payloads in it as they are declared; what it does not find counts as recorded
     * @return all that is wrong with it, and what is to be done
     * @throws HistoryException if a file of the history is not right
     */
    public Verdict payload(Declaration declared, Function<PayloadOf, Optional<PayloadSchema>> nested) {
        return new PayloadJudgement(history, known, containers, declared, nested).verdict();
    }

    /**
     * Judges a topic.
     *
     * @param declared its bindings
     * @return all that is wrong with it, and what is to be done
     * @throws HistoryException if the file of the topic is not right
     */
    public Verdict topic(TopicHistory declared) {
        return new TopicJudgement(history, declared).verdict();
    }

    /**
     * Judges a payload that is not declared any more: what no definition can see of itself.
     *
     * @param name the payload
     * @param declared all payloads that are declared
     * @return a problem, unless it is declared, was retired, or was never released
     * @throws HistoryException if a file of the payload is not right
     */
    public Optional<Problem> missing(PayloadName name, Collection<PayloadSchema> declared) {
        if (declared.stream().anyMatch(schema -> schema.name().equals(name))) {
            return Optional.empty();
        }
        return history.lines(name).stream()
                .filter(line -> line.lastReleased().isPresent())
                .reduce((first, second) -> second)
                .map(LineHistory::head)
                .filter(head -> head.retiredSince().isEmpty())
                .map(head -> missing(head, declared));
    }

    private Problem missing(PayloadSchema gone, Collection<PayloadSchema> declared) {
        String file = history.shown(history.file(gone.name(), gone.version().macro()));
        return declared.stream()
                .filter(schema -> history.macros(schema.name()).isEmpty())
                .filter(schema -> isLike(schema, gone))
                .findFirst()
                .map(schema -> Wording.renamedPayload(gone, schema, file))
                .orElseGet(() -> Wording.deletedPayload(gone, file));
    }

    private static boolean isLike(PayloadSchema one, PayloadSchema other) {
        return !one.fields().isEmpty() && names(one).equals(names(other));
    }

    private static List<String> names(PayloadSchema schema) {
        return schema.fields().stream().map(field -> field.name()).toList();
    }
}
