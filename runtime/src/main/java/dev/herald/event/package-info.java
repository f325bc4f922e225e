/** What happens: event types, what is emitted of them, and the topics that they belong to. */
@NullMarked
package dev.herald.event;

import org.jspecify.annotations.NullMarked;
