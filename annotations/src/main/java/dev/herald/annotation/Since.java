package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version with which a field, a constant of an open enum, or a payload of an open union joined the payload that has it. Without it:
 * {@code <macro>.0}.
 *
 * <p>On a shared super-interface it is the default for the heirs; a payload that counts differently declares the accessor again
 * with a {@code Since} of its own. A version of an earlier macro means {@code <macro>.0}, and stays as documentation.
 *
 * <p>On a member of a domain class or record it also makes the member a field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Since {
    /**
     * The version.
     *
     * @return a version, such as {@code 1.6}
     */
    String value();
}
