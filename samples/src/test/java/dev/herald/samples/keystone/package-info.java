/** The Keystone sample against the rules and examples of Keystone's documentation. */
@NullMarked
package dev.herald.samples.keystone;

import org.jspecify.annotations.NullMarked;
