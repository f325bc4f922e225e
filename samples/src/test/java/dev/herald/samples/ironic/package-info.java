/** The Ironic sample against the examples of Ironic's documentation. */
@NullMarked
package dev.herald.samples.ironic;

import org.jspecify.annotations.NullMarked;
