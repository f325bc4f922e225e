package dev.herald.benchmarks.codec.library;

import dev.herald.benchmarks.codec.Example;

/** A library that writes and reads messages. */
@FunctionalInterface
public interface Library {
    /** How it does one message, either the whole notification or its payload alone. */
    Codec<?> codec(Example example, boolean whole);
}
