/** What the user wrote, as immutable values that remember where they came from. */
@NullMarked
package dev.herald.processor.model;

import org.jspecify.annotations.NullMarked;
