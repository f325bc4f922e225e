package dev.herald.processor.model;

/**
 * A domain class that a payload is filled from.
 *
 * @param type the class
 * @param isPublic whether everybody can name it; if not, only the package of the definition calls {@code from}
 * @param isExported whether whoever sees the module of the definition sees the class too
 */
public record Source(JavaType.Declared type, boolean isPublic, boolean isExported) {}
