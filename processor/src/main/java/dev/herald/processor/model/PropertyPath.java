package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A way through a domain object, from property to property.
 *
 * @param source where it begins
 * @param steps the properties, at least one
 */
public record PropertyPath(Source source, List<Step> steps) {
    /** Copies the list. */
    public PropertyPath {
        steps = List.copyOf(steps);
    }

    /**
     * A property.
     *
     * @param word the word that means it, such as {@code power}
     * @param method the name of the method that answers it
     * @param owner the class that has it
     * @param type the type that it answers
     * @param isOptional whether that is an Optional
     * @param checked the checked exceptions that it throws
     */
    public record Step(
            String word, String method, JavaType owner, JavaType type, boolean isOptional, List<JavaType> checked) {
        /** Copies the list. */
        public Step {
            checked = List.copyOf(checked);
        }

        @Override
        public String toString() {
            return owner + "." + method + "()";
        }
    }

    /** The way to the object that has the last property; empty if that is the source. */
    public Optional<PropertyPath> parent() {
        return steps.size() == 1
                ? Optional.empty()
                : Optional.of(new PropertyPath(source, steps.subList(0, steps.size() - 1)));
    }

    /** The property whose value is taken. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Whether there may be no value, although the last property has one wherever it is asked. */
    public boolean mayBeAbsent() {
        return steps.size() > 1 || last().isOptional();
    }

    /** The calls, such as {@code getPower().state()}. */
    @Override
    public String toString() {
        return steps.stream().map(step -> step.method() + "()").collect(Collectors.joining("."));
    }
}
