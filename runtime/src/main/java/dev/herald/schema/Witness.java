package dev.herald.schema;

import dev.herald.schema.FieldType.PayloadOf;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A message that shows why a change breaks: one side writes it, the other refuses it.
 *
 * @param refusedBy who refuses it
 * @param member the smallest part that shows it, such as {@code "maintenance": null}, or {@code no "maintenance"} for a member that is not
 *     there
 * @param payload the JSON of a whole payload that has it, as small as the schema allows
 */
public record Witness(Consumer refusedBy, String member, String payload) {
    /** Somebody who reads. */
    public enum Consumer {
        /** Built before the change. */
        OLD,
        /** Built after the change. */
        NEW
    }

    /**
     * The witness of a change, if both schemas are taken for versions of one line.
     *
     * @param change one of the changes between the schemas
     * @param old what was recorded
     * @param now what is declared
     * @return empty if the change asks for no macro bump, or breaks in a way that no consumer notices, as a changed default
     */
    public static Optional<Witness> of(Change change, PayloadSchema old, PayloadSchema now) {
        return of(change, old, now, nested -> Optional.empty(), nested -> Optional.empty());
    }

    /**
     * The witness of a change, with nested payloads as they are.
     *
     * @param change one of the changes between the schemas
     * @param old what was recorded
     * @param now what is declared
     * @param nestedOld finds nested payloads as recorded; what it does not find is written without data
     * @param nestedNow finds nested payloads as declared; what it does not find is written without data
     * @return empty if the change asks for no macro bump, or breaks in a way that no consumer notices, as a changed default
     */
    public static Optional<Witness> of(
            Change change,
            PayloadSchema old,
            PayloadSchema now,
            Function<PayloadOf, Optional<PayloadSchema>> nestedOld,
            Function<PayloadOf, Optional<PayloadSchema>> nestedNow) {
        return change.bump().compareTo(Bump.MACRO) < 0
                ? Optional.empty()
                : new WitnessSearch(change, old, now, nestedOld, nestedNow).find();
    }

    static Witness with(Consumer refusedBy, List<String> path, String json, String payload) {
        return new Witness(refusedBy, MessageText.member(path.get(path.size() - 1), json), payload);
    }

    static Witness without(Consumer refusedBy, List<String> path, String payload) {
        return new Witness(refusedBy, "no " + MessageText.quote(path.get(path.size() - 1)), payload);
    }
}
