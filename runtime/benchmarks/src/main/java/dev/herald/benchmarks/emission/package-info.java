/** What it costs to emit a notification and to have it handled, beside its codec and beside what only hands objects over. */
@NullMarked
package dev.herald.benchmarks.emission;

import org.jspecify.annotations.NullMarked;
