package dev.herald.processor.model;

import dev.herald.annotation.Redaction;
import dev.herald.schema.Version;
import java.util.Optional;

/**
 * A field of a payload.
 *
 * @param origin the accessor, or the marked member
 * @param accessor the name of the generated accessor
 * @param wireName the name on the wire, and where it is said
 * @param type the type of its values
 * @param optional whether it may be absent
 * @param primitive whether the accessor answers a primitive type
 * @param since the version it joined with, if the user says so
 * @param defaultValue its default, in wire form
 * @param constant its only value, in wire form
 * @param renamedFrom its wire name in the macro line before, if that was another one
 * @param sensitivity how it is hidden
 * @param deprecation that it is deprecated
 * @param nullable an annotation that says it may be null, which has no meaning here
 * @param conflict what unrelated super-interfaces disagree about
 * @param doc its Javadoc
 */
public record FieldModel(
        Origin origin,
        String accessor,
        Text wireName,
        ValueType type,
        boolean optional,
        boolean primitive,
        Optional<Text> since,
        Optional<Text> defaultValue,
        Optional<Text> constant,
        Optional<Text> renamedFrom,
        Optional<Sensitivity> sensitivity,
        Optional<Deprecation> deprecation,
        Optional<Origin> nullable,
        Optional<Conflict> conflict,
        Optional<String> doc) {

    /**
     * How a field is hidden.
     *
     * @param redaction what happens to it on the wire
     * @param origin where it is said
     */
    public record Sensitivity(Redaction redaction, Origin origin) {}

    /**
     * That something is deprecated.
     *
     * @param since as the JDK's annotation says; may be empty
     * @param forRemoval as the JDK's annotation says
     */
    public record Deprecation(String since, boolean forRemoval) {}

    /**
     * A disagreement of super-interfaces.
     *
     * @param annotation the simple name of the annotation that they disagree about
     * @param first the name of one of them
     * @param second the name of the other
     */
    public record Conflict(String annotation, String first, String second) {}

    /** The default, if it is one that the field can have. */
    public Optional<String> usableDefault() {
        return defaultValue
                .map(Text::value)
                .filter(text -> WireText.problem(type, text).isEmpty());
    }

    /** The version of the macro line that it joined with; the beginning of the line if nothing better is said. */
    public Version since(Version version) {
        return since.map(text -> text.inLineOf(version)).orElse(version.startOfLine());
    }

    /** The Java type of the accessor. */
    public JavaType javaType() {
        if (optional) {
            return Names.OPTIONAL.with(type.java());
        }
        return primitive ? Names.primitive(type.java()) : type.java();
    }

    /** Whether it can only have one value, or none at all, which nobody sets. */
    public boolean isConstant() {
        return isAlwaysNull()
                || !optional
                        && constant.filter(text -> WireText.canBeConstant(type))
                                .filter(text ->
                                        WireText.problem(type, text.value()).isEmpty())
                                .isPresent();
    }

    /** Whether it is there on the wire, and never has a value. */
    public boolean isAlwaysNull() {
        return optional
                && constant.filter(text -> text.value().equals(WireText.NULL)).isPresent();
    }
}
