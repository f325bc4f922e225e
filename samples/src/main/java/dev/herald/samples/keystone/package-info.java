/** Keystone, the identity service of OpenStack: what it emits and when, and what consumers should make of it. */
@NullMarked
package dev.herald.samples.keystone;

import org.jspecify.annotations.NullMarked;
