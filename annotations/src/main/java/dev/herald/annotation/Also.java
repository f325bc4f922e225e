package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Another payload at some levels, for one event type, or for all of a group. A level that a method claims with {@link At}
 * stays with the payload that the method returns.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
@Repeatable(Also.List.class)
public @interface Also {
    /**
     * The definition of the payload.
     *
     * @return an interface or class with {@link Payload}
     */
    Class<?> payload();

    /**
     * The levels at which this payload is emitted.
     *
     * @return at least one level
     */
    Level[] at();

    /** Holds several {@link Also} on one element. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface List {
        /**
         * The repeated annotations.
         *
         * @return the annotations
         */
        Also[] value();
    }
}
