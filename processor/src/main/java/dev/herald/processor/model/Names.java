package dev.herald.processor.model;

import dev.herald.processor.model.JavaType.Declared;
import dev.herald.processor.model.JavaType.Primitive;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** The classes of the JDK that models speak of. */
public final class Names {
    /** {@code java.util.List}. */
    public static final Declared LIST = Declared.of("java.util", "List");
    /** {@code java.util.Map}. */
    public static final Declared MAP = Declared.of("java.util", "Map");
    /** {@code java.lang.Object}. */
    public static final Declared OBJECT = Declared.of("java.lang", "Object");
    /** {@code java.util.Optional}. */
    public static final Declared OPTIONAL = Declared.of("java.util", "Optional");
    /** {@code java.util.Set}. */
    public static final Declared SET = Declared.of("java.util", "Set");

    private static final Map<JavaType, Primitive> PRIMITIVES = Map.of(
            Declared.of("java.lang", "Boolean"), new Primitive("boolean"),
            Declared.of("java.lang", "Integer"), new Primitive("int"),
            Declared.of("java.lang", "Long"), new Primitive("long"),
            Declared.of("java.lang", "Double"), new Primitive("double"));

    private Names() {}

    /** The primitive type of a box, or the type itself. */
    public static JavaType primitive(JavaType type) {
        Primitive primitive = PRIMITIVES.get(type);
        return primitive == null ? type : primitive;
    }

    /** A name that Java takes: the text itself wherever it is one, as in a history that was recorded from a definition. */
    public static String identifier(String text) {
        String name = text.replaceAll("[^\\p{L}\\p{N}_$]", "_");
        return SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name) ? name : "_" + name;
    }
}
