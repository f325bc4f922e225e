/** A driver that writes notifications into a log. */
@NullMarked
package dev.herald.driver.log;

import org.jspecify.annotations.NullMarked;
