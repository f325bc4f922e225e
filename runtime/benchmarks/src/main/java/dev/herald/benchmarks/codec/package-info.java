/** Three notifications, written and read by Herald and by other libraries. */
@Conventions(namespace = "nova")
@NullMarked
package dev.herald.benchmarks.codec;

import dev.herald.annotation.Conventions;
import org.jspecify.annotations.NullMarked;
