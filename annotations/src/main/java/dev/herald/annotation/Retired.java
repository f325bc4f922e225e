package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Is not written any more, and stays readable for the messages that are still on their way: a constant of an enum, a payload of a
 * union, an event type, or a whole payload, which may be deleted later.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Retired {
    /**
     * The version since which it is not written; an event type has none.
     *
     * @return a version, such as {@code 1.6}
     */
    String value() default "";
}
