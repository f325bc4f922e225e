package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a test class: has generators of payloads written for property-based tests, one for each definition.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArbitrariesFor {
    /**
     * The definitions.
     *
     * @return what is annotated with {@link Payload}
     */
    Class<?>[] value();
}
