package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire name that the field had in the macro line before. A rename is a new field and a lost one to every consumer, so it needs a macro
 * version; with this, migrations copy the value by themselves.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface RenamedFrom {
    /**
     * The name in the line before.
     *
     * @return a wire name, such as {@code inspect_at}
     */
    String value();
}
