package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The meaning of a payload has changed while its shape has not, such as the unit of a field: what no tool can see. It needs a macro version,
 * and is what makes one valid that changes nothing else.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface SemanticsChanged {
    /**
     * The version with which the meaning changed. Later lines ignore the annotation, so it may stay or go; a version that begins no line, or
     * that the payload has not reached, is an error.
     *
     * @return the beginning of a macro line, such as {@code 2.0}
     */
    String in();

    /**
     * What changed.
     *
     * @return words for the readers of the history
     */
    String value();
}
