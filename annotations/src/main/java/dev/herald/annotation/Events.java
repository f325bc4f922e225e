package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface, whose name ends in {@code Definition}, a group of event types: a method is an event type, its return type
 * the payload. Methods of super-interfaces count.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Events {
    /**
     * The words before the name of the method, separated by dots, such as {@code baremetal.node}.
     *
     * @return one to seven words of letters, digits, {@code _}, {@code -} and {@code %}
     */
    String value();

    /**
     * The phases of every event type in the group that has no {@link Phases} of its own.
     *
     * @return the phases; none for event types that just happen
     */
    Phase[] phases() default {};
}
