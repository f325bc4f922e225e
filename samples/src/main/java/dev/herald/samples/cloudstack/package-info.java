/** CloudStack: a cloud that tells on an event bus what is done in it, what becomes of its resources, and what they cost. */
@NullMarked
package dev.herald.samples.cloudstack;

import org.jspecify.annotations.NullMarked;
