package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the definitions of a package have in common, said once in its {@code package-info.java}. A payload may override each.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface Conventions {
    /**
     * The namespace of the payloads: one word of letters, digits, {@code _}, {@code -} and dots.
     *
     * @return the namespace; empty if each payload names its own
     */
    String namespace() default "";

    /**
     * How wire names are made from the names of accessors.
     *
     * @return the naming style
     */
    Naming naming() default Naming.SNAKE_CASE;

    /**
     * How points in time are written.
     *
     * @return the style of instants
     */
    Instants instants() default Instants.Z;

    /**
     * What is written for fields that are empty.
     *
     * @return the style of empty fields
     */
    Nulls nulls() default Nulls.WRITTEN;

    /**
     * The prefix of the four keys around the data, {@code <prefix>.namespace} and so on.
     *
     * @return the prefix; empty for {@code <namespace>_object}
     */
    String prefix() default "";
}
