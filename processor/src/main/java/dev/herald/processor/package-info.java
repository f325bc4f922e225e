/** Turns definitions into payloads inside the compiler, stage by stage: read, model, rule, generate, report. */
@NullMarked
package dev.herald.processor;

import org.jspecify.annotations.NullMarked;
