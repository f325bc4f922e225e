package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where in the domain classes the value of a field comes from, if not from the property of the same name. A word of the path
 * finds {@code word()}, {@code getWord()} or {@code isWord()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface From {
    /**
     * The path of properties, such as {@code power.state}.
     *
     * @return words separated by dots
     */
    String value();

    /**
     * The class in {@link Projects} at which the path begins, if more than one has its first word.
     *
     * @return the class; {@code void.class} for whichever has the word
     */
    Class<?> source() default void.class;
}
