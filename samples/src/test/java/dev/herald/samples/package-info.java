/** What concerns all samples: their history, the examples of the documentations, and whether everything in them is told and proved. */
@NullMarked
package dev.herald.samples;

import org.jspecify.annotations.NullMarked;
