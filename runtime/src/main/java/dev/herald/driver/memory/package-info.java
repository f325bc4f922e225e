/** A driver that carries messages within the process, as bytes like any other: for tests, and for programs of one process. */
@NullMarked
package dev.herald.driver.memory;

import org.jspecify.annotations.NullMarked;
