package dev.herald.history;

import dev.herald.history.Verdict.Note;
import dev.herald.history.Verdict.Problem;
import dev.herald.schema.Bump;
import dev.herald.schema.Change;
import dev.herald.schema.Field;
import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadName;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import dev.herald.schema.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Judges a payload. What counts is the last version that was released: until a version is released it may change freely, within what the
 * one before it allows.
 */
final class PayloadJudgement {
    private static final Set<Rule> ADDED = Set.of(Rule.F1, Rule.F2, Rule.E1, Rule.U1);
    private static final Set<Rule> ON_NO_WIRE = Set.of(Rule.F6, Rule.D4, Rule.S1, Rule.I2);

    private final HistoryFolder history;
    private final Function<PayloadName, Optional<Version>> known;
    private final Supplier<Containers> containers;
    private final Declaration declared;
    private final PayloadSchema now;
    private final Function<PayloadOf, Optional<PayloadSchema>> nestedNow;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    PayloadJudgement(
            HistoryFolder history,
            Function<PayloadName, Optional<Version>> known,
            Supplier<Containers> containers,
            Declaration declared,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        this.history = history;
        this.known = known;
        this.containers = containers;
        this.declared = declared;
        this.now = declared.schema();
        this.nestedNow = nestedNow;
    }

    Verdict verdict() {
        lastReleased().ifPresent(this::judge);
        checkRenamed();
        if (problems.isEmpty()) {
            noteRecord();
        }
        return new Verdict(problems, problems.isEmpty() ? notes : List.of());
    }

    private Optional<LineHistory> lastReleased() {
        return history.lines(now.name()).stream()
                .filter(line -> line.lastReleased().isPresent())
                .reduce((first, second) -> second);
    }

    private void judge(LineHistory line) {
        Version released = line.lastReleased().orElseThrow();
        PayloadSchema old = line.head().at(released);
        String file = history.shown(history.file(now.name(), released.macro()));
        Wording wording = new Wording(declared, old, line.recordedFrom(), file);
        boolean sameLine = now.version().macro() == released.macro();
        Comparison comparison = new Comparison(history, old, now, nestedNow);
        List<Change> changes = comparison.changes(sameLine ? reserved(line) : List.of());
        if (!successors(released).contains(now.version())) {
            problems.add(wording.version());
        }
        if (sameLine) {
            inLine(old, comparison, changes, wording);
        } else {
            noteMacro(line, changes, wording);
        }
        if (problems.isEmpty() && !now.version().equals(released) && !isWorth(changes, sameLine)) {
            problems.add(wording.nothingChanged(changes));
        }
    }

    /** A micro version is worth any change; a macro version, one that concerns the readers of messages. */
    private static boolean isWorth(List<Change> changes, boolean sameLine) {
        return changes.stream().anyMatch(change -> sameLine || !ON_NO_WIRE.contains(change.rule()));
    }

    /** The versions that may follow a released one, itself included. */
    static List<Version> successors(Version released) {
        return List.of(
                released, new Version(released.macro(), released.micro() + 1), new Version(released.macro() + 1, 0));
    }

    private static List<Field> reserved(LineHistory line) {
        return line.reserved().stream()
                .map(reserved -> Field.of(reserved.name(), reserved.type().toString(), line.macro() + ".0"))
                .toList();
    }

    private void inLine(PayloadSchema old, Comparison comparison, List<Change> changes, Wording wording) {
        List<Change> breaking = changes.stream()
                .filter(change -> change.bump().compareTo(Bump.MACRO) >= 0)
                .toList();
        for (Change change : breaking) {
            problems.add(wording.breaking(change, changes, comparison.witness(change), alsoAffected(change, old)));
        }
        if (!breaking.isEmpty()) {
            return;
        }
        if (now.version().equals(old.version())) {
            List<Change> growth = changes.stream()
                    .filter(change -> change.bump() == Bump.MICRO)
                    .toList();
            if (!growth.isEmpty()) {
                problems.add(wording.releasedChanged(growth));
            }
        } else if (now.version().compareTo(old.version()) > 0) {
            new Comparison(history, old, now.at(old.version()), nestedNow)
                    .changes(List.of()).stream()
                            .filter(change -> ADDED.contains(change.rule()) && change.isOwn())
                            .forEach(change -> problems.add(wording.joinedTooEarly(change)));
        }
    }

    private List<String> alsoAffected(Change change, PayloadSchema old) {
        if (change.rule() == Rule.P2) {
            return moving(new PayloadOf(now.name(), old.version().macro()));
        }
        return change.path().stream()
                .limit(1)
                .filter(declared::isInherited)
                .flatMap(name -> old.field(name).stream())
                .flatMap(field -> containers.get().sharing(field, now.name()).stream()
                        .flatMap(other -> inherited(field, other).stream()))
                .toList();
    }

    /** What another payload that has the field has to do with it; nothing, if it is known to have it from elsewhere. */
    private Optional<String> inherited(Field field, PayloadSchema other) {
        String named = other.name().name() + " " + other.version();
        return declared.inheritedBy(other.name(), field.name())
                .map(from -> named + ", which inherits it from " + from)
                .or(() -> known.apply(other.name()).isPresent()
                        ? Optional.empty()
                        : Optional.of(named + ", if it inherits it too"));
    }

    /** The payloads that have to move to a new line too, if one does. */
    private List<String> moving(PayloadOf payload) {
        Map<PayloadSchema, PayloadName> holders = containers.get().of(payload);
        return holders.entrySet().stream()
                .filter(holder -> !holder.getKey().name().equals(now.name()))
                .map(holder ->
                        holder.getKey().name().name() + " " + holder.getKey().version() + ", which holds "
                                + holder.getValue().name())
                .toList();
    }

    private void noteMacro(LineHistory line, List<Change> changes, Wording wording) {
        List<String> moving = moving(new PayloadOf(now.name(), line.macro()));
        if (!moving.isEmpty()) {
            notes.add(new Note(false, wording.containersMove(moving)));
        }
        changes.stream()
                .filter(change -> change.rule() == Rule.F4)
                .forEach(gone -> wording.renamed(gone, changes)
                        .ifPresent(added -> notes.add(new Note(false, wording.wasItRenamed(gone, added)))));
        for (LineHistory.Reserved reserved : line.reserved()) {
            now.field(reserved.name())
                    .filter(field -> !field.type().equals(reserved.type()))
                    .ifPresent(field -> notes.add(new Note(false, wording.usedAgain(field, reserved))));
        }
    }

    private void checkRenamed() {
        if (now.version().macro() == 0) {
            return;
        }
        history.line(now.name(), now.version().macro() - 1)
                .ifPresent(before -> now.fields()
                        .forEach(field -> field.renamedFrom()
                                .filter(old -> before.head().field(old).isEmpty())
                                .ifPresent(old -> problems.add(Wording.unknownOldName(
                                        now,
                                        field,
                                        Nearest.hint(
                                                old,
                                                before.head().fields().stream()
                                                        .map(Field::name)
                                                        .toList()),
                                        history.shown(history.file(now.name(), before.macro())))))));
    }

    private void noteRecord() {
        if (!new Recording(history).has(now)) {
            String file = history.shown(history.file(now.name(), now.version().macro()));
            boolean isRecorded = history.line(now.name(), now.version().macro())
                    .filter(recorded -> recorded.head().version().equals(now.version()))
                    .isPresent();
            notes.add(Wording.record(now.name().name() + " " + now.version(), file, isRecorded));
        }
    }
}
