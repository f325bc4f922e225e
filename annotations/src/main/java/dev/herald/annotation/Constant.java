package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The only value of a field: always written, and required when read. It is text in wire form, as for {@link Default}. The
 * members of a union of plain payloads are told apart by their constants.
 *
 * <p>An {@code Optional} field has no constant but {@code null}: it is always empty, written as other empty fields are, and a value in its
 * place is refused. So a payload keeps the place of what it never has.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Constant {
    /**
     * The value in wire form.
     *
     * @return the value
     */
    String value();
}
