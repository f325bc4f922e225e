/** Prints findings for the user; nothing else here knows the compiler's Messager. */
@NullMarked
package dev.herald.processor.report;

import org.jspecify.annotations.NullMarked;
