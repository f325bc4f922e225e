/** How each library is used: as its documentation advises, with the settings that the same JSON takes, and no others. */
@NullMarked
package dev.herald.benchmarks.codec.library;

import org.jspecify.annotations.NullMarked;
