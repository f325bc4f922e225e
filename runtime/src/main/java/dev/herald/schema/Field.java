package dev.herald.schema;

import dev.herald.annotation.Redaction;
import java.util.Optional;

/**
 * A field of a payload, with all that the wire promises of it.
 *
 * @param name the name on the wire
 * @param type the type of its values
 * @param nullable whether it may be null or absent
 * @param since the version that it joined with, in this macro line
 * @param accessor the Java accessor, if it is not the lower camel case of the name
 * @param defaultValue the value, in wire form, for messages of versions before {@code since}
 * @param constant its only value, in wire form
 * @param redaction how its value is hidden, if it is sensitive
 * @param deprecatedSince the version since which it is deprecated
 * @param renamedFrom its wire name in the macro line before, if that was another one
 */
public record Field(
        String name,
        FieldType type,
        boolean nullable,
        Version since,
        Optional<String> accessor,
        Optional<String> defaultValue,
        Optional<String> constant,
        Optional<Redaction> redaction,
        Optional<Version> deprecatedSince,
        Optional<String> renamedFrom) {

    /**
     * A field without anything special.
     *
     * @param name the name on the wire
     * @param type the text of the type, with a question mark at the end if it may be null
     * @param since the text of the version
     * @return the field
     * @throws IllegalArgumentException if the type or version cannot be read
     */
    public static Field of(String name, String type, String since) {
        boolean nullable = type.endsWith("?");
        return new Field(
                name,
                FieldType.parse(nullable ? type.substring(0, type.length() - 1) : type),
                nullable,
                Version.parse(since),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same field with a Java accessor of another name. */
    public Field accessor(String accessor) {
        return new Field(
                name,
                type,
                nullable,
                since,
                Optional.of(accessor),
                defaultValue,
                constant,
                redaction,
                deprecatedSince,
                renamedFrom);
    }

    /** The same field with a default, in wire form. */
    public Field withDefault(String value) {
        return new Field(
                name,
                type,
                nullable,
                since,
                accessor,
                Optional.of(value),
                constant,
                redaction,
                deprecatedSince,
                renamedFrom);
    }

    /** The same field with one constant value, in wire form. */
    public Field constant(String value) {
        return new Field(
                name,
                type,
                nullable,
                since,
                accessor,
                defaultValue,
                Optional.of(value),
                redaction,
                deprecatedSince,
                renamedFrom);
    }

    /** The same field, hidden. */
    public Field redacted(Redaction how) {
        return new Field(
                name,
                type,
                nullable,
                since,
                accessor,
                defaultValue,
                constant,
                Optional.of(how),
                deprecatedSince,
                renamedFrom);
    }

    /** The same field, deprecated since a version. */
    public Field deprecatedSince(String version) {
        return new Field(
                name,
                type,
                nullable,
                since,
                accessor,
                defaultValue,
                constant,
                redaction,
                Optional.of(Version.parse(version)),
                renamedFrom);
    }

    /** The same field, which had another wire name in the macro line before. */
    public Field renamedFrom(String name) {
        return new Field(
                this.name,
                type,
                nullable,
                since,
                accessor,
                defaultValue,
                constant,
                redaction,
                deprecatedSince,
                Optional.of(name));
    }

    /** The text of the type as the history records it: with a question mark at the end if it may be null. */
    public String typeText() {
        return nullable ? type + "?" : type.toString();
    }
}
