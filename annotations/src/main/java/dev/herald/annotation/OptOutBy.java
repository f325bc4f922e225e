package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets users opt out of an event type by the value of a field as well: with {@code @OptOutBy("outcome")} the name
 * {@code identity.authenticate.pending} stands for those of {@code identity.authenticate} whose {@code outcome} is {@code pending}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OptOutBy {
    /**
     * The field, of type string or enum, in every payload of the group or event type.
     *
     * @return a wire name
     */
    String value();
}
