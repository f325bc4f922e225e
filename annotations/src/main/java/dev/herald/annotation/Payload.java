package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface the definition of a versioned payload, or has a payload generated for a domain class or record.
 *
 * <p>On an interface every abstract accessor is a field, inherited ones included. On a class or record only the members marked
 * with {@link Since} are. Generated is a final class with the payload's name, in the package of the definition.
 *
 * <p>The fields of super-interfaces come first, each in the order of its declaration; an accessor that is declared again stays where it
 * was. Of its annotations each is taken from the most specific declaration that has it, so declaring an accessor again with another
 * {@link Since} keeps its {@link WireName}. Methods with a body are no fields.
 *
 * <p>Members that are left out follow the package's {@link Conventions}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Payload {
    /**
     * The name of the payload on the wire, and of the generated class.
     *
     * @return a Java identifier, such as {@code NodePayload}
     */
    String name();

    /**
     * The version, {@code macro.micro}: a micro version adds fields, a macro version may change and remove them.
     *
     * @return the version, such as {@code 1.15}
     */
    String version();

    /**
     * The namespace.
     *
     * @return the namespace; the package's where left out
     */
    String namespace() default "";

    /**
     * How the payload looks on the wire.
     *
     * @return the form
     */
    Form form() default Form.OBJECT;

    /**
     * How wire names are made from the names of accessors.
     *
     * @return the naming style; the package's where left out
     */
    Naming naming() default Naming.SNAKE_CASE;

    /**
     * How points in time are written.
     *
     * @return the style of instants; the package's where left out
     */
    Instants instants() default Instants.Z;

    /**
     * What is written for fields that are empty.
     *
     * @return the style of empty fields; the package's where left out
     */
    Nulls nulls() default Nulls.WRITTEN;

    /**
     * The prefix of the four keys around the data.
     *
     * @return the prefix; the package's where left out, else {@code <namespace>_object}
     */
    String prefix() default "";

    /**
     * The old macro lines that consumers can read, without a gap up to the line before this one: a class such as {@code NodePayloadV1} is
     * generated for each from its history, and {@link #migrations} lead from it to the next.
     *
     * @return macro versions, such as {@code 1}
     */
    int[] reads() default {};

    /**
     * The old macro lines that producers can write for consumers that know no better; each is one of {@link #reads}, without a gap either.
     *
     * @return macro versions, such as {@code 1}
     */
    int[] writes() default {};

    /**
     * The steps between macro lines, as far as they cannot be generated.
     *
     * @return a class with a constructor without parameters that implements the generated interface, whose name is that of the payload and
     *     {@code Migrations}; where nothing is needed, it is left out
     */
    Class<?> migrations() default void.class;
}
