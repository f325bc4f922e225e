/** Notifications of real systems, a package each, and here what their programs share: how they are carried, and what arrives. */
@NullMarked
package dev.herald.samples;

import org.jspecify.annotations.NullMarked;
