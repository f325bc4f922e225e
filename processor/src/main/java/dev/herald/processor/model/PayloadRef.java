package dev.herald.processor.model;

import dev.herald.schema.PayloadName;

/**
 * A payload as others know it.
 *
 * @param definition the class of its definition
 * @param generated the class that is generated from it
 * @param name namespace and name
 * @param macro its macro line
 * @param isInterface whether the definition is an interface, which the generated class implements
 */
public record PayloadRef(
        JavaType.Declared definition, JavaType.Declared generated, PayloadName name, int macro, boolean isInterface) {}
