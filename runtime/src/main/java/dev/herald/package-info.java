/** The face of Herald: emits notifications, and receives them. */
@NullMarked
package dev.herald;

import org.jspecify.annotations.NullMarked;
