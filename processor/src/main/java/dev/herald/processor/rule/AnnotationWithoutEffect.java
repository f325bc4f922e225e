package dev.herald.processor.rule;

import dev.herald.processor.model.IdleMark;
import java.util.List;
import java.util.function.Function;

/**
 * An annotation stands where it means something.
 *
 * @param marks finds those that do not
 * @param <M> the definition
 */
record AnnotationWithoutEffect<M>(Function<M, List<IdleMark>> marks) implements Rule<M> {
    @Override
    public String name() {
        return "annotation-without-effect";
    }

    @Override
    public void check(M subject, Findings findings) {
        marks.apply(subject).forEach(mark -> findings.add(mark.origin(), "@" + mark.name() + " " + problem(mark)));
    }

    private static String problem(IdleMark mark) {
        return switch (mark.place()) {
            case EVENTS -> "is for event types, the methods of an interface with @Events; remove it";
            case GROUP -> "counts on the group itself, the interface with @Events; move it there";
            case FIELDS -> "is for the fields of a payload; remove it";
            case PAYLOADS -> "is for the definition of a payload; remove it";
            case UNION_MEMBERS ->
                "is for a payload that joins a union, a definition that a sealed interface permits; remove it";
            case NO_FIELDS ->
                "is for payloads, constants of enums and event types; a field is marked @Deprecated, written until the"
                        + " next macro version, and left out there";
        };
    }
}
