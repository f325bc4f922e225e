package dev.herald.schema;

import static dev.herald.schema.Bump.ERROR;
import static dev.herald.schema.Bump.MACRO;
import static dev.herald.schema.Bump.MICRO;
import static dev.herald.schema.Effect.AS_PARTS;
import static dev.herald.schema.Effect.MISREADS;
import static dev.herald.schema.Effect.READS;
import static dev.herald.schema.Effect.REFUSES;

/**
 * The compatibility rules: what each change to a payload does to consumers, and what it demands of the version. This is the judgement;
 * {@link SchemaDiff} finds the changes. F is about fields, T types, N null, E enums, P nested payloads, U unions, D what does not shape
 * the wire, S sensitive values, I identity, V versions.
 */
public enum Rule {
    F1("field added, nullable", READS, READS, MICRO, "unknown members are ignored, absent ones are empty"),
    F2("field added, with a default", READS, READS, MICRO, "the default stands for messages from before it"),
    F3(
            "field added, neither nullable nor with a default",
            READS,
            REFUSES,
            MACRO,
            "make it Optional or give a @Default"),
    F4("field removed", REFUSES, READS, MACRO, "keep writing it, @Deprecated; its name stays reserved"),
    F5("field renamed on the wire", REFUSES, REFUSES, MACRO, "add the new name, deprecate the old one, write both"),
    F6("Java name changed, same wire name", READS, READS, Bump.NONE, "only callers in Java notice"),
    F7("name of a removed field used again, other type", REFUSES, REFUSES, MACRO, "take another name"),
    F8("order of fields changed", READS, READS, Bump.NONE, "the wire has the order of the wire names"),
    F9(
            "field split, merged or moved into a payload",
            REFUSES,
            REFUSES,
            MACRO,
            "is F4 and F3; a migration moves the value"),
    T1(
            "int to long, int or long to bigint, double to decimal",
            REFUSES,
            READS,
            MACRO,
            "large values; add a field instead"),
    T2("whole number to double or decimal", REFUSES, READS, MACRO, "fractions; add a field instead"),
    T3("number narrowed", READS, REFUSES, MACRO, "values from before may not fit; add a field instead"),
    T4("scalar of another family", REFUSES, REFUSES, MACRO, "nothing is coerced; add a field instead"),
    T5("boolean to enum", REFUSES, REFUSES, MACRO, "add a field with the enum instead"),
    T6("string to a stricter text: uuid, instant, enum, …", READS, REFUSES, MACRO, "add a field instead"),
    T7("stricter text to string", REFUSES, READS, MACRO, "add a field instead"),
    T8("scalar, list, map or payload to another of them", REFUSES, REFUSES, MACRO, "add a field instead"),
    T9("list to set, or set to list", REFUSES, REFUSES, MACRO, "a set refuses equal elements and has no order"),
    T10("type of elements or values changed", AS_PARTS, AS_PARTS, Bump.NONE, "the rule of the element's type holds"),
    T11("map key from string to enum, or back", REFUSES, REFUSES, MACRO, "one of the two knows only its constants"),
    T12("type to Json, or Json to a type", REFUSES, REFUSES, MACRO, "the contents of a Json are never checked"),
    T13(
            "form, key prefix, style of instants or nulls changed",
            REFUSES,
            REFUSES,
            MACRO,
            "the wire form is promised; other instants and nulls are read alike, but break a pin"),
    N1("may now be null", REFUSES, READS, MACRO, "add a nullable field instead, leave this one as it is"),
    N2("may not be null any more", READS, REFUSES, MACRO, "leave it nullable, and always write it"),
    E1("constant added to an open enum", READS, READS, MICRO, "read as the @Unknown constant"),
    E2("constant added to a closed enum", REFUSES, READS, MACRO, "open it in the new line: the next one is then micro"),
    E3("constant removed", READS, REFUSES, MACRO, "keep it, @Retired (micro): readable, not written any more"),
    E4("constant renamed on the wire", REFUSES, REFUSES, MACRO, "is E2 and E3; rename it in Java, keep its @WireName"),
    E5("constants in another order", READS, READS, Bump.NONE, "the wire has their names"),
    E6(
            "enum or union opened or closed",
            REFUSES,
            REFUSES,
            MACRO,
            "openness is declared with the first version of a line"),
    P1(
            "nested payload grows within its macro line",
            READS,
            READS,
            Bump.NONE,
            "it has a version of its own on the wire"),
    P2("nested payload in another macro line", REFUSES, REFUSES, MACRO, "all containers move too; or add a field"),
    P3("nested payload replaced by another one", REFUSES, REFUSES, MACRO, "the name is part of the type; add a field"),
    P4("fields of a super-interface changed", AS_PARTS, AS_PARTS, Bump.NONE, "judged in each heir, as its own fields"),
    U1("member added to an open union", READS, READS, MICRO, "read as the @Unknown member"),
    U2("member added to a closed union", REFUSES, READS, MACRO, "open it in the new line: the next one is then micro"),
    U3("member removed, or in another macro line", REFUSES, REFUSES, MACRO, "keep it, @Retired (micro)"),
    U4("constant of a field changed", REFUSES, REFUSES, MACRO, "it tells plain payloads apart"),
    U5("payload to a union, or back", REFUSES, REFUSES, MACRO, "the other members are not known; add a field"),
    D1("default changed", READS, MISREADS, MACRO, "one old message would mean two things"),
    D2("default added, or removed from a field of x.0", READS, READS, Bump.NONE, "removed from a later field it is F3"),
    D3("documentation changed", READS, READS, Bump.NONE, "not recorded"),
    D4("deprecated, or not any more", READS, READS, Bump.NONE, "recorded; the removal is F4"),
    D5("meaning changed, same shape", MISREADS, MISREADS, MACRO, "nobody sees it: say it with @SemanticsChanged"),
    S1("hidden from people, or not any more", READS, READS, Bump.NONE, "the wire is the same"),
    S2("masked or left out on the wire", MISREADS, READS, MACRO, "the value disappears for those who use it"),
    S3(
            "not masked or left out on the wire any more",
            MISREADS,
            READS,
            MACRO,
            "the value appears where nobody hides it"),
    I1("namespace or name changed", REFUSES, REFUSES, ERROR, "it is a new payload; keep the old one, @Retired"),
    I2("payload deleted", Effect.NONE, REFUSES, ERROR, "keep it, @Retired, until nobody reads it"),
    I3(
            "event type removed, or with another payload",
            MISREADS,
            MISREADS,
            ERROR,
            "keep it, @Retired; add an event type"),
    I4("level, publisher or envelope changed", READS, READS, Bump.NONE, "recorded with the event type"),
    V1(
            "version is neither the last, nor the next micro or macro",
            Effect.NONE,
            Effect.NONE,
            ERROR,
            "no gaps, no way back"),
    V2(
            "version raised, nothing changed",
            Effect.NONE,
            Effect.NONE,
            ERROR,
            "unless the meaning did (D5); a deprecation is worth a micro version, and no macro one"),
    V3("unreleased version changed", Effect.NONE, Effect.NONE, Bump.NONE, "record it"),
    V4("released version changed", Effect.NONE, Effect.NONE, ERROR, "raise the version as the change demands"),
    V5("several changes", AS_PARTS, AS_PARTS, Bump.NONE, "the greatest bump of them"),
    V6(
            "Java API of a payload in a micro version",
            Effect.NONE,
            Effect.NONE,
            Bump.NONE,
            "accessors are added, nothing else");

    private final String change;
    private final Effect newToOld;
    private final Effect oldToNew;
    private final Bump bump;
    private final String why;

    Rule(String change, Effect newToOld, Effect oldToNew, Bump bump, String why) {
        this.change = change;
        this.newToOld = newToOld;
        this.oldToNew = oldToNew;
        this.bump = bump;
        this.why = why;
    }

    /**
     * What changes.
     *
     * @return a few words, in lower case
     */
    public String change() {
        return change;
    }

    /**
     * What an old consumer does with messages of a new producer, at worst.
     *
     * @return the effect
     */
    public Effect newToOld() {
        return newToOld;
    }

    /**
     * What a new consumer does with messages of an old producer, at worst.
     *
     * @return the effect
     */
    public Effect oldToNew() {
        return oldToNew;
    }

    /**
     * What the change demands of the version.
     *
     * @return the bump; {@link Bump#NONE} for a rule that leaves the judgement to the parts of the change
     */
    public Bump bump() {
        return bump;
    }

    /**
     * Why, or what to do instead.
     *
     * @return a few words, in lower case
     */
    public String why() {
        return why;
    }
}
