/** What may be emitted on a topic and read from it: payloads by name, event types by name and level. */
@NullMarked
package dev.herald.registry;

import org.jspecify.annotations.NullMarked;
