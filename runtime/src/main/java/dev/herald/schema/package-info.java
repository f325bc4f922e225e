/** What a version of a payload promises: its fields and their types, as values, for the compiler and for the running program. */
@NullMarked
package dev.herald.schema;

import org.jspecify.annotations.NullMarked;
