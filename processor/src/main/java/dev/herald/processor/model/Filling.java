package dev.herald.processor.model;

import java.util.List;
import java.util.Optional;

/** Where {@code from} takes the value of a field. */
public sealed interface Filling {
    /** The field. */
    FieldModel field();

    /**
     * Nobody has it: it is a parameter.
     *
     * @param field the field
     */
    record Given(FieldModel field) implements Filling {}

    /**
     * A property has it.
     *
     * @param field the field
     * @param origin where the path is said: the literal, else the accessor
     * @param path the way to the property
     * @param conversion how its value becomes that of the field
     * @param better longer paths that lead to a value of the right type, if this one does not
     */
    record Taken(FieldModel field, Origin origin, PropertyPath path, Conversion conversion, List<String> better)
            implements Filling {
        /** Copies the list. */
        public Taken {
            better = List.copyOf(better);
        }

        /** Whether the field can be filled so, which is an error if it cannot. */
        public boolean isPossible() {
            return !(conversion instanceof Conversion.Impossible)
                    && (field.optional() || !path.mayBeAbsent())
                    && path.steps().stream().allMatch(step -> step.checked().isEmpty());
        }
    }

    /**
     * A class is not known, on the way or where it would begin; that is told elsewhere.
     *
     * @param field the field
     */
    record Unknown(FieldModel field) implements Filling {}

    /**
     * A path leads nowhere.
     *
     * @param field the field
     * @param origin the literal
     * @param word the word that is not found
     * @param owners the classes that do not have it
     * @param words the words that they do have
     * @param hidden the method that would answer it, if only it could be called
     */
    record Lost(
            FieldModel field,
            Origin origin,
            String word,
            List<JavaType> owners,
            List<String> words,
            Optional<String> hidden)
            implements Filling {
        /** Copies the lists. */
        public Lost {
            owners = List.copyOf(owners);
            words = List.copyOf(words);
        }
    }

    /**
     * More than one domain class has it.
     *
     * @param field the field
     * @param origin where the path is said: the literal, else the accessor
     * @param path the path
     * @param sources all classes that have its first word
     */
    record Ambiguous(FieldModel field, Origin origin, String path, List<Source> sources) implements Filling {
        /** Copies the list. */
        public Ambiguous {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Nothing can be called that answers a marked member of a class.
     *
     * @param field the field
     * @param why why not
     */
    record Mute(FieldModel field, Why why) implements Filling {
        /** Why nothing can be called. */
        public enum Why {
            /** It belongs to no object. */
            STATIC,
            /** It is a method, but not one that answers everybody around. */
            NO_GETTER,
            /** There is no method for it. */
            NO_ACCESSOR
        }
    }

    /**
     * The class at which the path begins is not among the sources.
     *
     * @param field the field
     * @param origin where the class is named
     * @param source the class
     */
    record Foreign(FieldModel field, Origin origin, JavaType source) implements Filling {}
}
