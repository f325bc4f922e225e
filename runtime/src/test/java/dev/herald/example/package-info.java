/** Two payloads, their event types and their topic written by hand, exactly as the processor writes them: they keep the runtime honest without it. */
@NullMarked
package dev.herald.example;

import org.jspecify.annotations.NullMarked;
