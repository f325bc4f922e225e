/** What Herald costs beside other libraries and bare clients; {@link dev.herald.benchmarks.Main} runs all of it. */
@NullMarked
package dev.herald.benchmarks;

import org.jspecify.annotations.NullMarked;
