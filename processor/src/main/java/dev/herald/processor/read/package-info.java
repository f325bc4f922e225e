/** Walks what the compiler knows, and gives models of it; nothing else here knows javax.lang.model. */
@NullMarked
package dev.herald.processor.read;

import org.jspecify.annotations.NullMarked;
