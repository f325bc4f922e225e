package dev.herald.history;

import dev.herald.annotation.Redaction;
import dev.herald.schema.Change;
import dev.herald.schema.Field;
import dev.herald.schema.PayloadSchema;
import dev.herald.schema.Rule;
import dev.herald.schema.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How the macro line could be kept, in spite of what somebody wants to change.
 *
 * @param declared what is declared
 * @param old the last released version
 * @param next the next micro version
 */
record Alternative(Declaration declared, PayloadSchema old, Version next) {
    /** What to do in place of a change, with what can be pasted; or why there is nothing. */
    String instead(Change change) {
        if (change.rule() == Rule.E2 || change.rule() == Rule.U2) {
            return "No " + old.version().macro() + ".x can have it; declare it open in "
                    + new Version(next.macro() + 1, 0)
                    + ", with " + (change.rule() == Rule.E2 ? "a constant" : "a record")
                    + " that is @Unknown, and never pay again";
        }
        Version declaredVersion = declared.schema().version();
        boolean isNext = next.equals(declaredVersion) || declaredVersion.compareTo(old.version()) < 0;
        return (isNext ? "Or keep " + declaredVersion : "Or take version = \"" + next + "\"") + ": " + to(change);
    }

    private String to(Change change) {
        Optional<Field> now = declared.schema().field(change.where());
        Optional<Field> before = old.field(change.where());
        return switch (change.rule()) {
            case F3 ->
                change.after().isEmpty()
                        ? "leave its @Default as it is"
                        : now.map(field -> since() + JavaText.optional(declared.type(field)) + " "
                                        + JavaText.accessor(field) + "();   or give it a @Default")
                                .map(text -> "write   " + text)
                                .orElse("make it Optional, or give it a @Default");
            case F4, F9 ->
                before.map(field -> "leave it:   @Deprecated(since = \"" + next + "\") " + JavaText.type(field) + " "
                                + JavaText.accessor(field) + "();   and go on writing it")
                        .orElse("leave it, @Deprecated, and go on writing it");
            case F5 ->
                now.map(field -> "leave '" + change.before() + "', @Deprecated, add   " + since()
                                + JavaText.optional(declared.type(field)) + " " + JavaText.accessor(field)
                                + "();   and write both")
                        .orElse("leave the old name, add the new one, and write both");
            case N2 -> "leave it Optional, and always write it";
            case N1 -> beside(change, now, "IfKnown");
            case T1, T2, T3, T4, T5, T6, T7, T8, T9, T11, T12, U5, P3 ->
                beside(change, now, "As" + now.map(this::typeName).orElse(""));
            case P2 ->
                "leave the payload in its line; another shape can have a name of its own, and a field of its own"
                        + " with   " + since().strip() + "   here";
            case D1 -> "leave   @Default(\"" + change.before().replaceFirst("default ", "") + "\")   as it is";
            case U4 ->
                change.before().isEmpty()
                        ? "leave it without a @Constant"
                        : "leave   @Constant(\"" + change.before().replaceFirst("constant ", "") + "\")   as it is";
            case E3, U3 ->
                change.after().isEmpty()
                        ? "leave it, with   @Retired(\"" + next + "\")   : readable, and not written any more"
                        : "leave the member as it is, and add another payload";
            case E4 -> "leave   @WireName(\"" + change.before() + "\")   on it";
            case F7 -> "take another name";
            case T13 ->
                "leave   " + change.before().replaceFirst("^(prefix) = (.*)", "$1 = \"$2\"")
                        + "   as it is; another wire form can have a payload of another name";
            case S2 ->
                before.flatMap(Field::redaction)
                        .filter(how -> how != Redaction.LOG)
                        .map(how -> "leave   @Sensitive(" + how + ")   on it")
                        .orElse("write   @Sensitive   alone: it hides the value from people, and changes no message");
            case S3 -> beside(change, now, "Shown") + ", hidden";
            case E6 ->
                "leave it " + change.before() + ", and add a field, with   " + since().strip()
                        + "   , whose type is an enum or union that is " + change.after();
            case D5 -> "say it of a new field, and leave the meaning of the others";
            default -> "leave it as it was";
        };
    }

    private String beside(Change change, Optional<Field> now, String suffix) {
        return now.map(field -> "add   " + since() + JavaText.optional(declared.type(field)) + " "
                        + JavaText.accessor(field) + suffix + "();   and leave '" + change.where() + "' as it is")
                .orElse("add a field, and leave '" + change.where() + "' as it is");
    }

    /** The outermost class of a type that was not there before. */
    private String typeName(Field field) {
        List<String> before = old.field(field.name())
                .map(JavaText::optional)
                .map(Alternative::names)
                .orElse(List.of());
        List<String> names = names(JavaText.optional(declared.type(field)));
        return names.stream()
                .filter(name -> !before.contains(name))
                .findFirst()
                .orElse(names.get(0))
                .replaceFirst("Definition$", "");
    }

    /** The simple names in the text of a type, but for the Optional around it. */
    private static List<String> names(String type) {
        return Arrays.stream(type.split("[<>, ]+"))
                .skip(1)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }

    private String since() {
        return "@Since(\"" + next + "\") ";
    }
}
