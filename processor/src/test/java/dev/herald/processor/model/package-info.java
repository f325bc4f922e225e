/** What models work out by themselves. */
@NullMarked
package dev.herald.processor.model;

import org.jspecify.annotations.NullMarked;
