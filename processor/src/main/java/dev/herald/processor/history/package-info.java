/** Holds definitions against the committed history of their versions. */
@NullMarked
package dev.herald.processor.history;

import org.jspecify.annotations.NullMarked;
