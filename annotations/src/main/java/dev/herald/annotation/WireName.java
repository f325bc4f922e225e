package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of a field, of a constant of an enum, or of an event type on the wire, in place of the one that its naming style gives.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface WireName {
    /**
     * The name on the wire.
     *
     * @return any text but the empty one; for an event type, words separated by dots
     */
    String value();
}
