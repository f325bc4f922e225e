/** What the first notification costs a process that has just started. */
@NullMarked
package dev.herald.benchmarks.start;

import org.jspecify.annotations.NullMarked;
