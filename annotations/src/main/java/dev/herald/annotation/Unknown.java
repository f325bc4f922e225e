package dev.herald.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens an enum or a union: marks the constant, or the member, that stands for whatever a newer producer may send. It can be
 * read, never emitted. The unknown member of a union is a record with one component of type {@code dev.herald.value.Json}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Unknown {}
