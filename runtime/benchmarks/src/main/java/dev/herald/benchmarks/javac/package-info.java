/** What compiling costs with our processor, beside Immutables, and beside javac alone. */
@NullMarked
package dev.herald.benchmarks.javac;

import org.jspecify.annotations.NullMarked;
