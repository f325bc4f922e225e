package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The levels at which an event type without phases is emitted with the payload that the method returns. Without it: {@link Level#INFO}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface At {
    /**
     * The levels.
     *
     * @return at least one level
     */
    Level[] value();
}
