package dev.herald.processor.model;

import dev.herald.processor.model.FieldModel.Deprecation;
import dev.herald.processor.model.PayloadModel.Sees;
import java.util.List;
import java.util.Optional;

/**
 * The interface that declares a group of event types, or a topic.
 *
 * @param origin the interface
 * @param kind what it declares
 * @param type the same, as a type
 * @param isInterface whether it is one; a class with the annotation is a mistake
 * @param typeParameter its first type parameter, if it has any
 * @param isPrivate whether it, or a type around it, is private
 * @param isPublic whether the generated class is public
 * @param rival what takes the name of the generated class
 * @param idle annotations that mean nothing here
 * @param sees what generated code may use
 * @param deprecation that it is deprecated
 * @param doc its Javadoc
 */
public record EventInterface(
        Origin origin,
        Kind kind,
        JavaType.Declared type,
        boolean isInterface,
        Optional<Origin> typeParameter,
        boolean isPrivate,
        boolean isPublic,
        Optional<JavaType.Declared> rival,
        List<IdleMark> idle,
        Sees sees,
        Optional<Deprecation> deprecation,
        Optional<String> doc) {
    /** How each name ends: the generated class is called what is before it. */
    public static final String ENDING = "Definition";

    /** What an interface declares. */
    public enum Kind {
        /** Event types. */
        GROUP("group of event types"),
        /** A destination. */
        TOPIC("topic");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** As it is called in messages. */
        @Override
        public String toString() {
            return text;
        }
    }

    /** Whether a name for the generated class can be made of it. */
    public boolean hasEnding() {
        return !generated().simpleName().equals(type.simpleName());
    }

    /** The generated class. */
    public JavaType.Declared generated() {
        return generated(type);
    }

    /** The class that is generated from a definition; called like the definition where its name has no such ending. */
    public static JavaType.Declared generated(JavaType.Declared type) {
        String name = type.simpleName();
        boolean hasEnding = name.endsWith(ENDING) && name.length() > ENDING.length();
        return JavaType.Declared.of(
                type.packageName(), hasEnding ? name.substring(0, name.length() - ENDING.length()) : name);
    }
}
