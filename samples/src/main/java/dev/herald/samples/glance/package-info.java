/** Glance, the image service of OpenStack: what it emits and when, how that is configured, and a consumer that keeps the books. */
@NullMarked
package dev.herald.samples.glance;

import org.jspecify.annotations.NullMarked;
