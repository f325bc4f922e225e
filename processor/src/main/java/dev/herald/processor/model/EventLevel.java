package dev.herald.processor.model;

import dev.herald.annotation.Level;

/**
 * A level that the user wrote, and where.
 *
 * @param level the level
 * @param origin the constant
 */
public record EventLevel(Level level, Origin origin) {}
