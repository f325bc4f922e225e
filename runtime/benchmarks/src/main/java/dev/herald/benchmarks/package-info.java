/** How long it takes to write and to read a notification, and what it allocates, beside jackson-databind. */
@Conventions(namespace = "ironic")
@NullMarked
package dev.herald.benchmarks;

import dev.herald.annotation.Conventions;
import org.jspecify.annotations.NullMarked;
