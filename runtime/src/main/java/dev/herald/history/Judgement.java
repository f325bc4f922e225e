package dev.herald.history;

import dev.herald.history.Verdict.Problem;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges what is declared against what the history has recorded, by the rules of {@link dev.herald.schema.Rule}. The compiler and the
 * tool say the same, since both ask here. Safe for use by several threads.
 */
public final class Judgement {
    private final HistoryFolder history;
    private final Supplier<Containers> containers;

    /**
     * Judges by a history, each file of which is read at most once.
     *
     * @param history the history
     */
    public Judgement(HistoryFolder history) {
        this.history = history;
        this.containers = new Once<>(() -> Containers.of(history));
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
        return new PayloadJudgement(history, containers, declared, nested).verdict();
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
     * Judges what is not declared any more: what no definition can see of itself.
     *
     * @param declared all payloads that are declared
     * @return a problem for each payload that was released and has neither a definition nor retired
     * @throws HistoryException if a file of the history is not right
     */
    public List<Problem> missing(Collection<PayloadSchema> declared) {
        Set<PayloadName> names = declared.stream().map(PayloadSchema::name).collect(Collectors.toSet());
        return history.payloads().stream()
                .filter(name -> !names.contains(name))
                .flatMap(name -> last(name).stream())
                .filter(line -> line.head().retiredSince().isEmpty())
                .flatMap(line -> missing(line.head(), declared))
                .toList();
    }

    private Optional<LineHistory> last(PayloadName name) {
        return history.lines(name).stream()
                .filter(line -> line.lastReleased().isPresent())
                .reduce((first, second) -> second);
    }

    private Stream<Problem> missing(PayloadSchema gone, Collection<PayloadSchema> declared) {
        return Stream.of(declared.stream()
                .filter(schema -> history.macros(schema.name()).isEmpty())
                .filter(schema -> isLike(schema, gone))
                .findFirst()
                .map(schema -> Wording.renamedPayload(gone, schema))
                .orElseGet(() -> Wording.deletedPayload(gone)));
    }

    private static boolean isLike(PayloadSchema one, PayloadSchema other) {
        return !one.fields().isEmpty() && names(one).equals(names(other));
    }

    private static List<String> names(PayloadSchema schema) {
        return schema.fields().stream().map(field -> field.name()).toList();
    }
}
