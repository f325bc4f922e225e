package dev.herald.history;

import dev.herald.history.Verdict.Note;
import dev.herald.history.Verdict.Problem;
import dev.herald.schema.Change;
import dev.herald.schema.Field;
import dev.herald.schema.Nearest;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import dev.herald.schema.Version;
import dev.herald.schema.Witness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is said about a payload: what changed, whom it breaks, what it needs, and how the version could stay. */
final class Wording {
    private static final String INDENT = "\n  ";

    private final Declaration declared;
    private final PayloadSchema old;
    private final PayloadSchema now;
    private final String file;
    private final Version first;
    private final Version released;

    /**
     * Words for one payload.
     *
     * @param declared what is declared
     * @param old the last released version
     * @param first the first version of its line that is on record
     * @param file the file of it, as people know it
     */
    Wording(Declaration declared, PayloadSchema old, Version first, String file) {
        this.declared = declared;
        this.old = old;
        this.first = first;
        this.now = declared.schema();
        this.file = file;
        this.released = old.version();
    }

    /** A change that needs a macro version, and has none. */
    Problem breaking(Change change, List<Change> all, Optional<Witness> witness, List<String> alsoAffected) {
        StringBuilder text = new StringBuilder(head(now)).append(ChangeText.of(change));
        text.append(INDENT).append(released).append(" was released; ").append(harm(change, witness));
        renamed(change, all)
                .ifPresent(added ->
                        text.append(INDENT).append("Did you rename it? ").append(rename(change, added)));
        if (change.rule() == Rule.V4) {
            text.append(INDENT)
                    .append("Write   @Since(\"")
                    .append(since(change))
                    .append("\")   again");
        } else {
            text.append(INDENT)
                    .append("Needs a macro bump: version = \"")
                    .append(new Version(released.macro() + 1, 0))
                    .append("\" (you declared ")
                    .append(now.version())
                    .append(
                            now.version().equals(released)
                                    ? ", which stays as it is)"
                                    : ", which may only add fields)");
            text.append(INDENT).append(new Alternative(declared, old, nextMicro()).instead(change));
        }
        if (!alsoAffected.isEmpty()) {
            text.append(INDENT).append("Also affected: ").append(String.join("; ", alsoAffected));
        }
        return problem(change.rule(), member(change), text.toString());
    }

    /** A version that follows no released one. */
    Problem version() {
        String valid = PayloadJudgement.successors(released).stream()
                .map(version -> '"' + version.toString() + '"')
                .collect(Collectors.joining(", "));
        boolean back = now.version().compareTo(released) < 0;
        return problem(
                Rule.V1,
                "",
                head(now) + released + " is the last version that was released, so " + now.version()
                        + (back ? " goes back" : " leaves a gap")
                        + INDENT + "Write one of " + valid
                        + ": the released one as it is, the next micro, which adds, or the next macro, which may break");
    }

    /** A version that promises what the one before it promised. */
    Problem nothingChanged(List<Change> onNoWire) {
        boolean nothing = onNoWire.isEmpty();
        String what = onNoWire.stream().map(ChangeText::of).collect(Collectors.joining("; "));
        return problem(
                Rule.V2,
                "",
                head(now)
                        + (nothing ? "nothing has changed" : "nothing that a message shows has changed")
                        + " since " + released + " was released"
                        + (nothing ? "" : INDENT + "What did change is no reason for a macro version: " + what)
                        + INDENT
                        + "Write version = \"" + (nothing ? released : nextMicro())
                        + "\"; or, if the meaning has changed, version = \""
                        + new Version(released.macro() + 1, 0) + "\" and   @SemanticsChanged(in = \""
                        + new Version(released.macro() + 1, 0) + "\", value = \"…\")");
    }

    /** What was released has grown. */
    Problem releasedChanged(List<Change> growth) {
        String what = growth.stream().map(ChangeText::of).collect(Collectors.joining(INDENT + "and "));
        String names = growth.stream()
                .filter(change -> change.isOwn() && !change.after().contains("retired"))
                .map(Change::where)
                .collect(Collectors.joining(", "));
        return problem(
                Rule.V4,
                "",
                head(now) + released + " was released, and stays as it is; but " + what + INDENT
                        + "Needs a micro bump: version = \"" + nextMicro() + "\""
                        + (names.isEmpty() ? "" : ", with   @Since(\"" + nextMicro() + "\")   on " + names));
    }

    /** What is new is said to be old. */
    Problem joinedTooEarly(Change change) {
        return problem(
                change.rule(),
                change.where(),
                head(now) + ChangeText.of(change) + ", and is said to be older than it is: " + released
                        + " was released without it" + INDENT + "Write   @Since(\"" + now.version() + "\")   on it");
    }

    String containersMove(List<String> containers) {
        return head(now) + "it begins a new macro line, so whatever holds it needs a macro bump too [P2], "
                + "or a field of its own for the new line: " + String.join("; ", containers);
    }

    String wasItRenamed(Change gone, Field added) {
        return head(now) + ChangeText.of(gone) + ", and '" + added.name() + "' was added" + INDENT
                + "Did you rename it? " + rename(gone, added);
    }

    String usedAgain(Field field, LineHistory.Reserved reserved) {
        return head(now) + "[F7] '" + field.name() + "' was the name of another field, removed in an earlier line ("
                + reserved.type() + " -> " + field.typeText() + "); another name misleads nobody";
    }

    /** The field that one that was removed became, by the looks of it. */
    Optional<Field> renamed(Change gone, List<Change> all) {
        if (gone.rule() != Rule.F4) {
            return Optional.empty();
        }
        Set<String> added = all.stream()
                .filter(change -> Set.of(Rule.F1, Rule.F2, Rule.F3).contains(change.rule()))
                .filter(change -> withoutNull(change.after()).equals(withoutNull(gone.before())))
                .map(Change::where)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        return Nearest.to(gone.where(), added).flatMap(now::field);
    }

    static Problem unknownOldName(PayloadSchema now, Field field, String hint, String file) {
        return new Problem(
                Rule.F5,
                field.name(),
                file,
                head(now) + "there is no field '" + field.renamedFrom().orElse("") + "' in the line before; " + hint
                        + INDENT + "Write its wire name there, or remove @RenamedFrom" + comparedWith(file));
    }

    static Problem deletedPayload(PayloadSchema gone, String file) {
        return new Problem(
                Rule.I2,
                "",
                file,
                head(gone) + "it was released, and is declared no more; consumers may still get its messages" + INDENT
                        + "Keep its definition, with   @Retired(\"" + gone.version() + "\")   until nobody reads it"
                        + comparedWith(file));
    }

    static Problem renamedPayload(PayloadSchema gone, PayloadSchema now, String file) {
        return new Problem(
                Rule.I1,
                "",
                file,
                head(gone) + "it was released, and is declared no more, while " + now.name()
                        + " has the same fields" + INDENT
                        + "A payload with another name is another payload, which no consumer knows" + INDENT
                        + "Take the name back; or keep the old definition, with   @Retired(\"" + gone.version()
                        + "\")   until nobody reads it" + comparedWith(file));
    }

    static String binding(String topic, Binding gone, String others) {
        return "topic " + topic + ": " + gone.eventType() + " at " + gone.level() + " carried "
                + gone.payload().name() + ", as was released, and "
                + (others.isEmpty() ? "is bound no more" : "now carries " + others) + INDENT
                + (others.isEmpty()
                        ? "Keep its method, with   @Retired   : it has no constant, and is read still"
                        : "Bind " + gone.payload().name() + " again; and for " + others
                                + " add an event type of its own, beside the old one with   @Retired");
    }

    static Note record(String what, String file, boolean isRecorded) {
        return new Note(
                true,
                what + (isRecorded ? " is recorded otherwise in " : " is not recorded in ") + file + INDENT
                        + "Record it:   " + Commands.RECORD);
    }

    private static String head(PayloadSchema schema) {
        return schema.name().namespace() + " " + schema.name().name() + " " + schema.version() + ": ";
    }

    private String harm(Change change, Optional<Witness> witness) {
        String range = first.equals(released) ? released.toString() : first + "-" + released;
        String after = now.version().equals(released)
                ? "what is declared now"
                : now.version().toString();
        return witness.map(message -> WitnessText.of(message, range, after))
                .orElseGet(() -> ChangeText.harm(change, range));
    }

    private Version nextMicro() {
        return new Version(released.macro(), released.micro() + 1);
    }

    private String rename(Change gone, Field added) {
        return "In " + new Version(released.macro() + 1, 0) + " write   @RenamedFrom(\"" + gone.where() + "\") "
                + declared.type(added) + " " + JavaText.accessor(added) + "();   and migrations copy the value";
    }

    private static String since(Change change) {
        return change.before().replaceFirst("since ", "");
    }

    private static String withoutNull(String type) {
        return type.endsWith("?") ? type.substring(0, type.length() - 1) : type;
    }

    /** Where the caret goes: on the version for what is gone, and for the payload as a whole. */
    private String member(Change change) {
        if (change.rule() == Rule.F9) {
            return change.after().replaceFirst("\\..*", "");
        }
        boolean isGone = change.after().isEmpty() && now.field(change.where()).isEmpty();
        return isGone || change.where().equals(now.name().name()) ? "" : change.where();
    }

    private Problem problem(Rule rule, String member, String text) {
        return new Problem(rule, member, file, text + comparedWith(file));
    }

    private static String comparedWith(String file) {
        return INDENT + "Compared with " + file;
    }
}
