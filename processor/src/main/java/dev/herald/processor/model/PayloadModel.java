package dev.herald.processor.model;

import dev.herald.annotation.Form;
import dev.herald.annotation.Instants;
import dev.herald.annotation.Naming;
import dev.herald.annotation.Nulls;
import dev.herald.processor.model.FieldModel.Deprecation;
import dev.herald.schema.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The definition of a payload.
 *
 * @param origin the interface, class or record
 * @param definition the same, as a type
 * @param door what was annotated
 * @param stated what the annotation and the conventions of the package say
 * @param meaning that its meaning has changed, while its shape has not
 * @param retired the version since which it is not written any more, if it is not; empty text where the user says none
 * @param isPublic whether the generated class is public
 * @param sees what generated code may use
 * @param memberTypes the simple names of the types that the definition declares or inherits
 * @param deprecation that it is deprecated
 * @param doc its Javadoc
 * @param fields the fields, those of super-interfaces first
 * @param misfits the members that are no fields, but should be
 * @param shape what is wrong with the definition as a type
 * @param projection how it is filled from domain objects
 * @param idle annotations that mean nothing here
 * @param rivals other types that are called like the generated class: definitions, or a class of the user's
 * @param namesake a definition in another package that has the same namespace and name, and comes before it
 * @param cycles the ways on which it contains itself
 * @param lineage the macro lines before this one
 * @param unresolved the names of types that nobody has declared, or not yet
 */
public record PayloadModel(
        Origin origin,
        JavaType.Declared definition,
        Door door,
        Stated stated,
        Optional<Meaning> meaning,
        Optional<Text> retired,
        boolean isPublic,
        Sees sees,
        Set<String> memberTypes,
        Optional<Deprecation> deprecation,
        Optional<String> doc,
        List<FieldModel> fields,
        List<Misfit> misfits,
        List<Misfit> shape,
        Projection projection,
        List<IdleMark> idle,
        List<Rival> rivals,
        Optional<JavaType.Declared> namesake,
        List<Cycle> cycles,
        Lineage lineage,
        Set<String> unresolved) {

    /** What namespaces and prefixes look like. */
    public static final String WORDS = "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*";

    /** What a definition is. */
    public enum Door {
        /** An interface: every abstract accessor is a field. */
        INTERFACE,
        /** A domain class: marked members are fields. */
        CLASS,
        /** A domain record: marked members are fields. */
        RECORD,
        /** An older macro line: its fields are those of the history. */
        HISTORY
    }

    /**
     * What the annotation says, completed by the conventions of the package.
     *
     * @param name the name
     * @param version the text of the version
     * @param namespace the namespace; the text is empty where nobody says it
     * @param form the form on the wire
     * @param naming how wire names are made
     * @param instants how points in time are written
     * @param nulls what is written for empty fields
     * @param prefix the prefix of the keys around the data, if somebody says it
     */
    public record Stated(
            Text name,
            Text version,
            Text namespace,
            Form form,
            Naming naming,
            Instants instants,
            Nulls nulls,
            Optional<Text> prefix) {}

    /**
     * That the meaning has changed, while the shape has not.
     *
     * @param in the version with which it did
     * @param what what it means now
     */
    public record Meaning(Text in, Text what) {}

    /**
     * What the module of the definition can see.
     *
     * @param generated the JDK's annotation for generated code
     * @param nullable the annotation of JSpecify
     */
    public record Sees(boolean generated, boolean nullable) {}

    /**
     * Another type that takes the name of the generated class.
     *
     * @param type the type
     * @param isDefinition whether its payload has the name; otherwise it has the name itself
     */
    public record Rival(JavaType.Declared type, boolean isDefinition) {}

    /**
     * A way on which a payload contains itself.
     *
     * @param origin the field at which it begins
     * @param names the definitions on the way, the first one also at the end
     */
    public record Cycle(Origin origin, List<String> names) {}

    /** Whether the name is one that a class can have. */
    public boolean hasClassName() {
        String name = stated.name().value();
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    }

    /** Whether the user has written a class of this name. */
    public boolean isNameTaken() {
        return rivals.stream().anyMatch(rival -> !rival.isDefinition());
    }

    /** Whether the namespace can be the name of a folder, and stand before a dot. */
    public boolean hasNamespace() {
        return stated.namespace().value().matches(WORDS);
    }

    /** Whether the generated class can implement the definition. */
    public boolean isImplemented() {
        return door == Door.INTERFACE && shape.isEmpty() && misfits.isEmpty();
    }

    /** Whether it is a domain class of which nothing is marked to get out. */
    public boolean isUnmarked() {
        return door != Door.INTERFACE && shape.isEmpty() && fields.isEmpty() && misfits.isEmpty();
    }

    /** The generated class. */
    public JavaType.Declared generated() {
        return JavaType.Declared.of(definition.packageName(), className());
    }

    /** The name of the payload; an older macro line has its number behind it. */
    private String className() {
        String name = stated.name().value();
        return door == Door.HISTORY ? name + "V" + version().macro() : name;
    }

    /** The codec of the generated class. */
    public JavaType.Declared codec() {
        return JavaType.Declared.of(definition.packageName(), className() + "Codec");
    }

    /** The version; 1.0 if the text is none, so that there is something to generate. */
    public Version version() {
        return Version.find(stated.version().value()).orElse(new Version(1, 0));
    }

    /** The fields that have a form on the wire: without mistakes, all. */
    public List<FieldModel> wireFields() {
        return fields.stream().filter(field -> field.type().isSupported()).toList();
    }

    /** The same definition, with other knowledge of its macro lines. */
    public PayloadModel with(Lineage known) {
        return new PayloadModel(
                origin,
                definition,
                door,
                stated,
                meaning,
                retired,
                isPublic,
                sees,
                memberTypes,
                deprecation,
                doc,
                fields,
                misfits,
                shape,
                projection,
                idle,
                rivals,
                namesake,
                cycles,
                known,
                unresolved);
    }
}
