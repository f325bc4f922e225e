/** What the processor generates, and what it complains about. */
@NullMarked
package dev.herald.processor;

import org.jspecify.annotations.NullMarked;
