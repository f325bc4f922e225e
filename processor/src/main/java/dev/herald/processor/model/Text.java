package dev.herald.processor.model;

/**
 * A text that the user wrote, and where.
 *
 * @param value the text
 * @param origin the literal
 */
public record Text(String value, Origin origin) {
    @Override
    public String toString() {
        return value;
    }
}
