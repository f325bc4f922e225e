package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an interface, whose name ends in {@code Definition}, a topic: a named destination and all that may be emitted on it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Topic {
    /**
     * The name of the topic.
     *
     * @return 1 to 249 letters, digits, {@code .}, {@code _} and {@code -}
     */
    String name();

    /**
     * The groups of event types that belong to it.
     *
     * @return interfaces with {@link Events}
     */
    Class<?>[] events();
}
