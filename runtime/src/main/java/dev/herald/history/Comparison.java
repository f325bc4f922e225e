package dev.herald.history;

import dev.herald.schema.Change;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import dev.herald.schema.SchemaDiff;
import dev.herald.schema.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was released of a payload beside what is declared; those nested payloads count that have no version on the wire. */
final class Comparison {
    private final HistoryFolder history;
    private final PayloadSchema old;
    private final PayloadSchema now;
    private final Function<PayloadOf, Optional<PayloadSchema>> nestedNow;

    /**
     * Compares two versions.
     *
     * @param nestedNow finds nested payloads as they are declared; what it does not find counts as recorded
     */
    Comparison(
            HistoryFolder history,
            PayloadSchema old,
            PayloadSchema now,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        this.history = history;
        this.old = old;
        this.now = now;
        this.nestedNow = nestedNow;
    }

    /**
     * What changed.
     *
     * @param reserved the fields whose names are reserved
     */
    List<Change> changes(List<Field> reserved) {
        List<Change> changes = SchemaDiff.between(old, now, reserved, this::nestedOld, this::nestedNow);
        Set<String> renamed = changes.stream()
                .filter(change -> change.rule() == Rule.F5)
                .map(Change::where)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.rule() != Rule.V4 || !renamed.contains(change.where()))
                .map(change -> moved(change, changes).orElse(change))
                .toList();
    }

    /** That a field which is gone is in a payload now which is new (rule F9). */
    private Optional<Change> moved(Change gone, List<Change> all) {
        if (gone.rule() != Rule.F4) {
            return Optional.empty();
        }
        return all.stream()
                .filter(change -> change.rule() == Rule.F1 || change.rule() == Rule.F2 || change.rule() == Rule.F3)
                .flatMap(change -> now.field(change.where()).stream())
                .filter(field -> field.type() instanceof PayloadOf nested
                        && nestedNow(nested)
                                .flatMap(schema -> schema.field(gone.where()))
                                .isPresent())
                .findFirst()
                .map(field -> new Change(
                        Rule.F9,
                        gone.bump(),
                        gone.where(),
                        gone.before(),
                        field.name() + "." + gone.where(),
                        gone.path()));
    }

    /** The message that shows it; what has moved is gone. That a name means two things no message shows. */
    Optional<Witness> witness(Change change) {
        if (change.rule() == Rule.F7) {
            return Optional.empty();
        }
        Change shown = change.rule() == Rule.F9
                ? new Change(Rule.F4, change.bump(), change.where(), change.before(), "", change.path())
                : change;
        return Witness.of(shown, old, now, this::nestedOld, this::nestedNow);
    }

    private Optional<PayloadSchema> nestedOld(PayloadOf payload) {
        return history.line(payload.name(), payload.macro())
                .map(line -> line.lastReleased().map(line.head()::at).orElse(line.head()));
    }

    private Optional<PayloadSchema> nestedNow(PayloadOf payload) {
        return nestedNow.apply(payload).or(() -> nestedOld(payload));
    }
}
