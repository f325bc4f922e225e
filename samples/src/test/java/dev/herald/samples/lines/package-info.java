/** A payload in its second macro line, with the history of the first beside these tests. */
@Conventions(namespace = "people")
@NullMarked
package dev.herald.samples.lines;

import dev.herald.annotation.Conventions;
import org.jspecify.annotations.NullMarked;
