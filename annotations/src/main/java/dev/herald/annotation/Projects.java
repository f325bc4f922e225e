package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the domain classes that a payload is filled from. The generated {@code from} takes one instance of each, in this order,
 * and then the fields that none of them has, in the order of their declaration.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Projects {
    /**
     * The domain classes.
     *
     * @return classes, records or interfaces, without repetition
     */
    Class<?>[] value();
}
