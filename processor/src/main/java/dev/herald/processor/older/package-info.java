/** Older macro lines: models of them are made from the history, with the same parts as those of definitions. */
@NullMarked
package dev.herald.processor.older;

import org.jspecify.annotations.NullMarked;
