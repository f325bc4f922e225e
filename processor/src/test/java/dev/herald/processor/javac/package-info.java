/** Runs javac with the processor in memory, for the tests of what it generates and of what it complains about. */
@NullMarked
package dev.herald.processor.javac;

import org.jspecify.annotations.NullMarked;
