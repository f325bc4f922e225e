/** Ironic, the bare-metal service of OpenStack: who emits which notification, and when. */
@NullMarked
package dev.herald.samples.ironic;

import org.jspecify.annotations.NullMarked;
