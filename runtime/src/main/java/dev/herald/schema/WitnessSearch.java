package dev.herald.schema;

import dev.herald.schema.FieldType.PayloadOf;
import dev.herald.schema.Witness.Consumer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the witness of one change. */
final class WitnessSearch {
    private final Change change;
    private final WitnessSide old;
    private final WitnessSide now;

    WitnessSearch(
            Change change,
            PayloadSchema old,
            PayloadSchema now,
            Function<PayloadOf, Optional<PayloadSchema>> nestedOld,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        this.change = change;
        this.old = new WitnessSide(old, now.version(), change.path(), nestedOld);
        this.now = new WitnessSide(now, old.version(), change.path(), nestedNow);
    }

    Optional<Witness> find() {
        boolean renamed = !old.path().equals(now.path());
        if (renamed && change.rule() != Rule.F5) {
            return Optional.empty(); // Nobody reads the new value under the old name.
        }
        return switch (change.rule()) {
            case I1, T13 -> wrapping();
            case N1 -> with(Consumer.OLD, "null");
            case N2 -> with(Consumer.NEW, "null");
            case F3 -> without(Consumer.NEW);
            case F4 -> old.isRequired() ? without(Consumer.OLD) : Optional.empty();
            case F5 ->
                old.isRequired() ? without(Consumer.OLD) : now.isRequired() ? without(Consumer.NEW) : Optional.empty();
            case F7 -> reused();
            case U4 -> constant();
            case E2, E4, U2 -> refused(Consumer.OLD, change.after());
            case E3 -> refused(Consumer.NEW, change.before());
            case U3 ->
                change.after().isEmpty()
                        ? refused(Consumer.NEW, change.before())
                        : refused(Consumer.OLD, change.after());
            case E6 -> refused(Consumer.OLD, WitnessSide.LATER).or(() -> refused(Consumer.NEW, WitnessSide.LATER));
            case D1, D5, S2, S3, V4 -> Optional.empty();
            default -> refused(Consumer.OLD, "").or(() -> refused(Consumer.NEW, ""));
        };
    }

    private WitnessSide writer(Consumer reader) {
        return reader == Consumer.OLD ? now : old;
    }

    private WitnessSide reader(Consumer reader) {
        return reader == Consumer.OLD ? old : now;
    }

    /** A payload with another name, or around whose data something else stands; how instants and nulls are written nobody refuses. */
    private Optional<Witness> wrapping() {
        String after = now.text().payload(now.stated());
        return change.before().startsWith("instants") || change.before().startsWith("nulls")
                ? Optional.empty()
                : Optional.of(new Witness(Consumer.OLD, after, after));
    }

    private Optional<Witness> with(Consumer reader, String json) {
        WitnessSide writer = writer(reader);
        String payload = writer.text().with(writer.stated(), writer.path(), json);
        return Optional.of(new Witness(reader, MessageText.member(writer.name(), json), payload));
    }

    private Optional<Witness> without(Consumer reader) {
        WitnessSide writer = writer(reader);
        List<String> path = reader(reader).path();
        String payload = writer.text().without(writer.stated(), path);
        return Optional.of(
                new Witness(reader, "no " + MessageText.quote(reader(reader).name()), payload));
    }

    /** A value that the other side refuses; with a text, one that has this constant or this member. */
    private Optional<Witness> refused(Consumer reader, String only) {
        WitnessSide writer = writer(reader);
        PayloadSchema written = only.isEmpty() ? writer.schema() : writer.only(only);
        return writer.type()
                .flatMap(from -> reader(reader)
                        .type()
                        .flatMap(to -> new Refusal(written, reader(reader).schema(), writer.text()).of(from, to)))
                .flatMap(json -> with(reader, json));
    }

    private Optional<Witness> reused() {
        FieldType removed = Field.of("removed", change.before(), "0.0").type();
        return now.type()
                .flatMap(type -> new Refusal(now.schema(), old.schema(), now.text()).of(type, removed))
                .flatMap(json -> with(Consumer.OLD, json));
    }

    private Optional<Witness> constant() {
        Consumer reader = change.before().isEmpty() ? Consumer.NEW : Consumer.OLD;
        WitnessSide writer = writer(reader);
        return writer.field().flatMap(field -> with(reader, writer.text().value(writer.schema(), field)));
    }
}
