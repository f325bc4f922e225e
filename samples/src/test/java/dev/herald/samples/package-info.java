/** What all samples have in common. */
@NullMarked
package dev.herald.samples;

import org.jspecify.annotations.NullMarked;
