package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a non-null field that joined after {@code <macro>.0}, for messages of the versions before it. It is text in wire
 * form: strings and enums bare, numbers and booleans as JSON, of collections only {@code []} and <code>{}</code>.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Default {
    /**
     * The value in wire form.
     *
     * @return the value
     */
    String value();
}
