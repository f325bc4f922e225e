/** The values that a payload can carry and Java has no class for, and the limits on what is read. */
@NullMarked
package dev.herald.value;

import org.jspecify.annotations.NullMarked;
