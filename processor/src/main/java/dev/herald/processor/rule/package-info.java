/** Judges models: a rule has one name, and collects findings. */
@NullMarked
package dev.herald.processor.rule;

import org.jspecify.annotations.NullMarked;
