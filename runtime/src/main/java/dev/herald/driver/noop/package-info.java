/** A driver that carries nothing. */
@NullMarked
package dev.herald.driver.noop;

import org.jspecify.annotations.NullMarked;
