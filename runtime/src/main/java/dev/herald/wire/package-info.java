/** Writes and reads payloads: what generated code calls, the JSON behind it, and the envelopes around it. */
@NullMarked
package dev.herald.wire;

import org.jspecify.annotations.NullMarked;
